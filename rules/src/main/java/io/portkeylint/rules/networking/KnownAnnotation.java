package io.portkeylint.rules.networking;

import io.portkeylint.finding.NearMiss;
import io.portkeylint.model.Platform;
import org.jspecify.annotations.Nullable;

/**
 * An annotation that a load balancer controller reads.
 *
 * @param key prefix and name; may end in {@code *} for a name that a user chooses
 * @param on the object that is read: {@code service}, {@code ingress} or {@code both}
 * @param type {@code text}, {@code boolean}, {@code integer}, {@code enum}, {@code list}, {@code
 *     ranges}, {@code map} or {@code json}
 * @param words the words of an enum, each behind a comma
 * @param anyCase whether the words may be written in either case
 * @param instead the key that has taken its place, or an empty text
 */
record KnownAnnotation(
    String key, String on, String type, String words, boolean anyCase, String instead) {

  private static final String AWS_SERVICE = "service.beta.kubernetes.io/aws-load-balancer-";
  private static final String AWS_INGRESS = "alb.ingress.kubernetes.io/";

  /** Whether the key stands under a prefix that belongs to one controller alone. */
  static boolean isOfAws(String key) {
    return key.startsWith(AWS_SERVICE) || key.startsWith(AWS_INGRESS);
  }

  /** Whether the catalogue holds annotations of this prefix. */
  static boolean isCatalogued(String key) {
    return key.startsWith("service.beta.kubernetes.io/") || key.startsWith(AWS_INGRESS);
  }

  /** Whether something may read it there; anywhere when no platform is known. */
  static boolean isReadOn(Platform platform, String key) {
    Platform own = Platform.ofAnnotation(key);
    return own == Platform.UNKNOWN || platform == Platform.UNKNOWN || own == platform;
  }

  static @Nullable KnownAnnotation of(String key) {
    String lines = AnnotationTable.LINES;
    for (int at = 0; at < lines.length(); at = lines.indexOf('\n', at) + 1) {
      int tab = lines.indexOf('\t', at);
      boolean open = lines.charAt(tab - 1) == '*';
      int length = open ? tab - 1 - at : tab - at;
      boolean matches = open ? key.length() > length : key.length() == length;
      if (matches && key.regionMatches(0, lines, at, length)) {
        return read(lines, at);
      }
    }
    return null;
  }

  /** The key that was probably meant, or null. */
  static @Nullable String nearest(String key) {
    int name = key.startsWith(AWS_SERVICE) ? AWS_SERVICE.length() : AWS_INGRESS.length();
    NearMiss miss = new NearMiss(key, Math.min(2, (key.length() - name) / 3));
    String lines = AnnotationTable.LINES;
    for (int at = 0; at < lines.length(); at = lines.indexOf('\n', at) + 1) {
      String candidate = lines.substring(at, lines.indexOf('\t', at));
      if (!candidate.endsWith("*")) {
        miss.consider(candidate);
      }
    }
    return miss.found();
  }

  private static KnownAnnotation read(String lines, int at) {
    String[] columns = new String[6];
    int start = at;
    for (int i = 0; i < columns.length; i++) {
      int end = lines.indexOf(i == columns.length - 1 ? '\n' : '\t', start);
      columns[i] = lines.substring(start, end);
      start = end + 1;
    }
    return new KnownAnnotation(
        columns[0], columns[1], columns[2], columns[3], !columns[4].isEmpty(), columns[5]);
  }

  /** What the value has to be, with its article, or null when it is that. */
  @Nullable String wanted(String value) {
    return switch (type) {
      case "boolean" -> isBoolean(value) ? null : "`true` or `false`";
      case "integer" -> isInteger(value) ? null : "a whole number";
      case "enum" -> isWord(value) ? null : "one of " + listed();
      case "ranges" ->
          AddressRange.areRanges(value) ? null : "a list of ranges such as `203.0.113.0/24`";
      case "map" -> value.indexOf('=') > 0 ? null : "a list of `key=value` pairs";
      case "json" -> isJson(value.strip()) ? null : "a JSON list or object";
      default -> null;
    };
  }

  private boolean isWord(String value) {
    String wanted = words + ',';
    String given = ',' + value + ',';
    return anyCase ? containsIgnoringCase(wanted, given) : wanted.contains(given);
  }

  private static boolean containsIgnoringCase(String text, String part) {
    for (int i = 0; i + part.length() <= text.length(); i++) {
      if (text.regionMatches(true, i, part, 0, part.length())) {
        return true;
      }
    }
    return false;
  }

  /** The words as a sentence lists them. */
  private String listed() {
    return '`' + words.substring(1).replace(",", "`, `") + '`';
  }

  /** What the controllers' parser of booleans takes. */
  private static boolean isBoolean(String value) {
    return switch (value) {
      case "true", "True", "TRUE", "t", "T", "1", "false", "False", "FALSE", "f", "F", "0" -> true;
      default -> false;
    };
  }

  private static boolean isInteger(String value) {
    int start = value.startsWith("-") || value.startsWith("+") ? 1 : 0;
    for (int i = start; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return value.length() > start;
  }

  private static boolean isJson(String value) {
    return value.startsWith("[") && value.endsWith("]")
        || value.startsWith("{") && value.endsWith("}");
  }
}
