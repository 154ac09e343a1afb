package io.portkeylint.shape;

import org.jspecify.annotations.Nullable;

/** What becomes of a text that a template prints without quotes into YAML. */
public final class PlainText {

  private PlainText() {}

  /** What YAML makes of the text, for a reader; null when it stays as it is. */
  public static @Nullable String turnsInto(String text) {
    switch (text) {
      case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON", "y", "Y":
        return "`true`";
      case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF", "n", "N":
        return "`false`";
      case "null", "Null", "NULL", "~":
        return "nothing";
      default:
        break;
    }
    if (isNumber(text)) {
      return "a number";
    }
    return breaksYaml(text) ? "something that is not YAML" : null;
  }

  /** Decimal numbers with sign, fraction and exponent; other forms are rarer than they matter. */
  public static boolean isNumber(String text) {
    int end = text.length();
    int i = end > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    boolean digits = false;
    boolean dot = false;
    for (; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = true;
      } else if (c == '.' && !dot) {
        dot = true;
      } else if ((c == 'e' || c == 'E') && digits) {
        return isExponent(text, i + 1);
      } else {
        return false;
      }
    }
    return digits;
  }

  private static boolean isExponent(String text, int from) {
    int i = from;
    if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
      i++;
    }
    int start = i;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i > start && i == text.length();
  }

  private static boolean breaksYaml(String text) {
    if (text.isEmpty()) {
      return false;
    }
    switch (text.charAt(0)) {
      case '*', '&', '!', '%', '@', '`', '{', '[', '|', '>', '#', '"', '\'':
        return true;
      default:
        break;
    }
    return text.startsWith("- ")
        || text.startsWith("? ")
        || text.indexOf(": ") >= 0
        || text.indexOf(" #") >= 0
        || text.endsWith(":")
        || text.indexOf('\n') >= 0;
  }
}
