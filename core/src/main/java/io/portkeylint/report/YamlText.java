package io.portkeylint.report;

import io.portkeylint.yaml.GoFloat;
import io.portkeylint.yaml.YamlScalar;

/** Texts as YAML that Helm reads back as the same value. */
final class YamlText {

  private YamlText() {}

  /** A scalar on one line. */
  static String of(YamlScalar scalar) {
    return switch (scalar.type()) {
      case STRING -> string(scalar.text());
      case BOOLEAN -> scalar.integer() == 0 ? "false" : "true";
      case INTEGER -> Long.toString(scalar.integer());
      case FLOAT ->
          scalar.number() == 0 && 1 / scalar.number() < 0 ? "-0.0" : GoFloat.json(scalar.number());
      case NULL -> "null";
    };
  }

  /** A string or key on one line, in double quotes unless it is certainly read as it stands. */
  static String string(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  /**
   * Whether the text may stand in a literal block. Its first line must show the indentation, and
   * YAML has more line ends than the one that a block gives back.
   */
  static boolean isBlock(String text) {
    if (text.indexOf('\n') < 0 || text.charAt(0) == '\n' || text.charAt(0) == ' ') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\t' && isEscaped(c)) {
        return false;
      }
    }
    // A last line of blanks would be taken for an empty one.
    return text.charAt(0) != '\t' && !endsWithBlankLine(text);
  }

  private static boolean endsWithBlankLine(String text) {
    int last = text.length() - 1;
    while (last >= 0 && text.charAt(last) == '\n') {
      last--;
    }
    return last < 0 || text.charAt(last) == ' ' || text.charAt(last) == '\t';
  }

  /** What stands behind the {@code |} so that the line ends at the end are kept. */
  static String chomping(String text) {
    if (!text.endsWith("\n")) {
      return "-";
    }
    return text.endsWith("\n\n") ? "+" : "";
  }

  private static boolean isPlain(String text) {
    if (text.isEmpty() || !isLetter(text.charAt(0)) || isWord(text)) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = isLetter(c) || c >= '0' && c <= '9' || c == '.' || c == '-' || c == '/';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** Words that YAML 1.1 takes for a boolean or null. */
  private static boolean isWord(String text) {
    if (text.length() > 5) {
      return false;
    }
    switch (lowerCase(text)) {
      case "y", "n", "yes", "no", "on", "off", "true", "false", "null":
        return true;
      default:
        return false;
    }
  }

  private static String lowerCase(String ascii) {
    StringBuilder lower = new StringBuilder(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return lower.toString();
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (isEscaped(c)) {
            String hex = Integer.toHexString(c);
            out.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  /** Control characters, further line ends, byte order marks, what is no character at all. */
  private static boolean isEscaped(char c) {
    return c < ' '
        || c >= 0x7f && c < 0xa0
        || c == 0x2028
        || c == 0x2029
        || c >= 0x200b && c <= 0x200f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2060 && c <= 0x2069
        || c == 0xfeff
        || c >= 0xfffe;
  }
}
