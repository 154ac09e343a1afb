package io.portkeylint.chart;

import org.jspecify.annotations.Nullable;

/**
 * A range of versions as {@code Chart.yaml}, Argo CD and Flux write it: {@code ~1.7.0}, {@code ^1},
 * {@code 1.7.x}, {@code >=1.6 <1.8}, {@code 1.6 - 1.7}, with {@code ||} between alternatives.
 */
final class VersionConstraint {

  private static final int ANY = -1;

  private final String text;

  VersionConstraint(String text) {
    this.text = text.strip();
  }

  /** Whether the text is one released version and nothing else. */
  boolean isExact() {
    int[] parts = parts(withoutEquals(text));
    return parts != null && parts[2] != ANY;
  }

  /** The text without an equals sign before it. */
  String exact() {
    return withoutEquals(text);
  }

  private static String withoutEquals(String text) {
    return text.startsWith("=") ? text.substring(1).strip() : text;
  }

  /** Whether the version lies within; false as well for a text that is no range. */
  boolean contains(ChartVersion version) {
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf("||", start);
      end = end < 0 ? text.length() : end;
      if (containsAll(text.substring(start, end).strip(), version)) {
        return true;
      }
      start = end + 2;
    }
    return false;
  }

  /** Comparisons with commas or blanks between them must all hold. */
  private static boolean containsAll(String alternative, ChartVersion version) {
    int hyphen = alternative.indexOf(" - ");
    if (hyphen >= 0) {
      return holds(">=", alternative.substring(0, hyphen), version)
          && holds("<=", alternative.substring(hyphen + 3), version);
    }
    int next = 0;
    boolean any = false;
    while (next < alternative.length()) {
      int operatorStart = skip(alternative, next, " ,", true);
      int operatorEnd = skip(alternative, operatorStart, "<>=!~^", true);
      int start = skip(alternative, operatorEnd, " ", true);
      next = skip(alternative, start, " ,", false);
      if (next == operatorStart) {
        break;
      }
      String operator = alternative.substring(operatorStart, operatorEnd);
      if (!holds(operator, alternative.substring(start, next), version)) {
        return false;
      }
      any = true;
    }
    return any;
  }

  /** The first place from which on a character is, or is not, one of these. */
  private static int skip(String text, int from, String characters, boolean among) {
    int next = from;
    while (next < text.length() && characters.indexOf(text.charAt(next)) >= 0 == among) {
      next++;
    }
    return next;
  }

  private static boolean holds(String operator, String operand, ChartVersion version) {
    int[] parts = parts(operand.strip());
    if (parts == null) {
      return false;
    }
    ChartVersion first = new ChartVersion(orZero(parts[0]), orZero(parts[1]), orZero(parts[2]));
    boolean fromFirst = version.compareTo(first) >= 0;
    boolean inside = fromFirst && isBefore(version, parts);
    return switch (operator) {
      case "", "=", "==" -> inside;
      case "!=" -> !inside;
      case ">=", "=>" -> fromFirst;
      case "<" -> !fromFirst;
      case ">" -> fromFirst && !inside;
      case "<=", "=<" -> !fromFirst || inside;
      case "~", "~>" -> fromFirst && isBefore(version, new int[] {parts[0], parts[1], ANY});
      case "^" -> fromFirst && isBefore(version, new int[] {parts[0], ANY, ANY});
      default -> false;
    };
  }

  /** Whether the version is still of the line that the parts name. */
  private static boolean isBefore(ChartVersion version, int[] parts) {
    if (parts[0] == ANY) {
      return true;
    }
    if (version.major() != parts[0] || parts[1] == ANY) {
      return version.major() <= parts[0];
    }
    if (version.minor() != parts[1] || parts[2] == ANY) {
      return version.minor() <= parts[1];
    }
    return version.patch() <= parts[2];
  }

  private static int orZero(int part) {
    return part == ANY ? 0 : part;
  }

  /** Major, minor and patch, the unnamed ones {@link #ANY}; null when it is no version. */
  private static int @Nullable [] parts(String operand) {
    String version = operand.startsWith("v") ? operand.substring(1) : operand;
    String[] words = version.split("\\.", -1);
    if (words.length > 3) {
      return null;
    }
    int[] parts = {ANY, ANY, ANY};
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (word.equals("x") || word.equals("X") || word.equals("*")) {
        return parts;
      }
      if (word.isEmpty() || word.length() > 6) {
        return null;
      }
      int number = 0;
      for (int k = 0; k < word.length(); k++) {
        int digit = word.charAt(k) - '0';
        if (digit < 0 || digit > 9) {
          return null;
        }
        number = number * 10 + digit;
      }
      parts[i] = number;
    }
    return parts;
  }
}
