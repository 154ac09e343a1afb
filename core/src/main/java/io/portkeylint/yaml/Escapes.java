package io.portkeylint.yaml;

/** The escapes of double-quoted values. */
final class Escapes {

  private Escapes() {}

  /** Appends what the escape at the cursor stands for and goes behind it. */
  static void append(Cursor cursor, StringBuilder content) {
    char c = cursor.next();
    int digits =
        switch (c) {
          case 'x' -> 2;
          case 'u' -> 4;
          case 'U' -> 8;
          default -> 0;
        };
    if (digits > 0) {
      content.appendCodePoint(codePoint(cursor, digits));
      cursor.pos += 2 + digits;
      return;
    }
    content.append(
        switch (c) {
          case '0' -> '\0';
          case 'a' -> '\u0007';
          case 'b' -> '\b';
          case 't', '\t' -> '\t';
          case 'n' -> '\n';
          case 'v' -> '\u000b';
          case 'f' -> '\f';
          case 'r' -> '\r';
          case 'e' -> '\u001b';
          case ' ', '"', '\'', '\\' -> c;
          case 'N' -> '\u0085';
          case '_' -> '\u00a0';
          case 'L' -> '\u2028';
          case 'P' -> '\u2029';
          default -> throw SyntaxProblems.unknownEscape(cursor);
        });
    cursor.pos += 2;
  }

  private static int codePoint(Cursor cursor, int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      char c = cursor.text[cursor.pos + 2 + i];
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw SyntaxProblems.escapeNeedsDigits(cursor, 2 + i, digits);
      }
      value = value << 4 | digit;
    }
    boolean surrogate = value >= 0xd800 && value <= 0xdfff;
    if (surrogate || value < 0 || value > Character.MAX_CODE_POINT) {
      throw SyntaxProblems.escapeIsNoCharacter(cursor, 2 + digits, surrogate);
    }
    return value;
  }
}
