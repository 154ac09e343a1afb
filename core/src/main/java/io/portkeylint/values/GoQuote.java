package io.portkeylint.values;

/** Texts in quotes as Go writes them. */
final class GoQuote {

  private static final String HEX = "0123456789abcdef";

  private GoQuote() {}

  /** A Go string literal: what does not print becomes an escape. */
  static String quote(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '"' || c == '\\') {
        out.append('\\').append((char) c);
      } else if (isPrintable(c)) {
        out.appendCodePoint(c);
      } else {
        appendEscape(c, out);
      }
    }
    return out.append('"').toString();
  }

  /** Appends a JSON string with the escapes of Go's {@code encoding/json}. */
  static void appendJson(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '<', '>', '&', 0x2028, 0x2029 -> appendHex("\\u", c, 4, out);
        default -> {
          if (c < ' ') {
            appendHex("\\u", c, 4, out);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static void appendEscape(int c, StringBuilder out) {
    switch (c) {
      case 0x07 -> out.append("\\a");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case 0x0b -> out.append("\\v");
      default -> {
        if (c < ' ' || c == 0x7f) {
          appendHex("\\x", c, 2, out);
        } else if (c < 0x10000) {
          appendHex("\\u", c, 4, out);
        } else {
          appendHex("\\U", c, 8, out);
        }
      }
    }
  }

  private static void appendHex(String prefix, int c, int digits, StringBuilder out) {
    out.append(prefix);
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(HEX.charAt(c >> shift & 0xf));
    }
  }

  /** Letters, marks, numbers, punctuation, symbols and the plain space. */
  private static boolean isPrintable(int c) {
    if (c < 0x7f) {
      return c >= ' ';
    }
    return switch (Character.getType(c)) {
      case Character.UNASSIGNED,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
