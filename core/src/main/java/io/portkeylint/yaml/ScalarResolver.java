package io.portkeylint.yaml;

import io.portkeylint.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a scalar is, as the YAML library of Helm does: YAML 1.1 booleans, octal numbers with
 * a leading zero, underscores in numbers. Holds the outcome of the last decision.
 */
final class ScalarResolver {

  /** What a scalar is. */
  enum Kind {
    STRING,
    BOOLEAN,
    INTEGER,
    UNSIGNED,
    FLOAT,
    NULL,
    TIMESTAMP,
    MERGE
  }

  private static final int LONGEST_WORD = 5;

  private final GoNumbers numbers = new GoNumbers();
  private Kind kind = Kind.STRING;
  private String text = "";
  private boolean truth;
  private double number;

  Kind kind() {
    return kind;
  }

  /** The value of a boolean. */
  boolean truth() {
    return truth;
  }

  /** The value of a number. */
  double number() {
    return number;
  }

  /** The content; only {@code !!binary} changes it. */
  String text() {
    return text;
  }

  /** Decides about a scalar without quotes and tag. */
  void resolvePlain(String content) {
    text = content;
    kind = resolve(content, false);
  }

  /** Takes a scalar as text. */
  void resolveText(String content) {
    text = content;
    kind = Kind.STRING;
  }

  /**
   * Decides about a scalar with a tag, whatever its quotes.
   *
   * @return false when the content is not what the tag says
   */
  boolean resolveTagged(String content, String tag) {
    text = content;
    kind = Kind.STRING;
    if (!tag.startsWith(TagScanner.CORE)) {
      return true;
    }
    switch (tag.substring(TagScanner.CORE.length())) {
      case "bool" -> kind = resolve(content, false);
      case "null" -> kind = resolve(content, false);
      case "int" -> kind = resolve(content, false);
      case "float" -> kind = resolve(content, false);
      case "timestamp" -> kind = resolve(content, true);
      case "binary" -> {
        String decoded = Base64Text.decode(content);
        text = decoded == null ? content : decoded;
        return decoded != null;
      }
      default -> {
        return true;
      }
    }
    return agrees(tag.substring(TagScanner.CORE.length()));
  }

  private boolean agrees(String name) {
    return switch (kind) {
      case BOOLEAN -> name.equals("bool");
      case NULL -> name.equals("null");
      case INTEGER -> {
        boolean floats = name.equals("float");
        if (floats) {
          kind = Kind.FLOAT;
        }
        yield floats || name.equals("int");
      }
      case UNSIGNED -> name.equals("int");
      case FLOAT -> name.equals("float");
      case TIMESTAMP -> name.equals("timestamp");
      case STRING, MERGE -> false;
    };
  }

  private Kind resolve(String content, boolean mayBeTimestamp) {
    if (content.isEmpty()) {
      return Kind.NULL;
    }
    char first = content.charAt(0);
    if (first >= '0' && first <= '9' || first == '-' || first == '+') {
      return resolveNumber(content, mayBeTimestamp);
    }
    return switch (first) {
      case '.' -> resolveFraction(content);
      case 'y', 'Y', 'n', 'N', 't', 'T', 'f', 'F', 'o', 'O', '~', '<' -> resolveWord(content);
      default -> Kind.STRING;
    };
  }

  private Kind resolveWord(String content) {
    if (content.length() > LONGEST_WORD) {
      return Kind.STRING;
    }
    return switch (content) {
      case "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON" -> {
        truth = true;
        yield Kind.BOOLEAN;
      }
      case "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF" -> {
        truth = false;
        yield Kind.BOOLEAN;
      }
      case "~", "null", "Null", "NULL" -> Kind.NULL;
      case "<<" -> Kind.MERGE;
      default -> Kind.STRING;
    };
  }

  private Kind resolveNumber(String content, boolean mayBeTimestamp) {
    if (content.length() == LONGEST_WORD && content.charAt(1) == '.') {
      switch (content) {
        case "+.inf", "+.Inf", "+.INF" -> {
          return setFloat(Double.POSITIVE_INFINITY);
        }
        case "-.inf", "-.Inf", "-.INF" -> {
          return setFloat(Double.NEGATIVE_INFINITY);
        }
        default -> {
          // An ordinary number.
        }
      }
    }
    if (mayBeTimestamp && Timestamps.isTimestamp(content)) {
      return Kind.TIMESTAMP;
    }
    return toKind(numbers.parse(content));
  }

  private Kind resolveFraction(String content) {
    return switch (content) {
      case ".inf", ".Inf", ".INF" -> setFloat(Double.POSITIVE_INFINITY);
      case ".nan", ".NaN", ".NAN" -> setFloat(Double.NaN);
      default -> toKind(numbers.parseFraction(content));
    };
  }

  private Kind setFloat(double value) {
    number = value;
    return Kind.FLOAT;
  }

  private Kind toKind(GoNumbers.Kind parsed) {
    number = numbers.number();
    return switch (parsed) {
      case NONE -> Kind.STRING;
      case INTEGER -> Kind.INTEGER;
      case UNSIGNED -> Kind.UNSIGNED;
      case FLOAT -> Kind.FLOAT;
    };
  }

  /** The name that the scalar has as a key, or null for null and integers from 2^63 on. */
  @Nullable String keyName() {
    return switch (kind) {
      case STRING, TIMESTAMP, MERGE -> text;
      case BOOLEAN -> truth ? "true" : "false";
      case INTEGER -> Long.toString(numbers.integer());
      case FLOAT -> GoFloat.asKey(number);
      case UNSIGNED, NULL -> null;
    };
  }

  /** The scalar as a value. */
  YamlScalar toScalar(Span span, YamlScalar.Style style, String content) {
    return switch (kind) {
      case STRING, TIMESTAMP, MERGE -> YamlScalar.string(span, style, text);
      case BOOLEAN ->
          new YamlScalar(span, style, content, YamlScalar.Type.BOOLEAN, 0, truth ? 1 : 0);
      case INTEGER, UNSIGNED, FLOAT ->
          new YamlScalar(span, style, content, YamlScalar.Type.FLOAT, number, 0);
      case NULL -> new YamlScalar(span, style, content, YamlScalar.Type.NULL, 0, 0);
    };
  }
}
