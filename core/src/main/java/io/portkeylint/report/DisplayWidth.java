package io.portkeylint.report;

/** How many columns of a terminal a text takes. */
final class DisplayWidth {

  private DisplayWidth() {}

  static int of(CharSequence text, int start, int end) {
    int width = 0;
    int at = start;
    while (at < end) {
      int codePoint = Character.codePointAt(text, at);
      width += of(codePoint);
      at += Character.charCount(codePoint);
    }
    return width;
  }

  /** Two for East Asian wide characters and emoji, none for marks that sit on a letter. */
  static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115f
            || c >= 0x2e80 && c <= 0xa4cf && c != 0x303f
            || c >= 0xac00 && c <= 0xd7a3
            || c >= 0xf900 && c <= 0xfaff
            || c >= 0xfe30 && c <= 0xfe6f
            || c >= 0xff00 && c <= 0xff60
            || c >= 0xffe0 && c <= 0xffe6
            || c >= 0x1f300 && c <= 0x1f64f
            || c >= 0x1f680 && c <= 0x1f6ff
            || c >= 0x1f900 && c <= 0x1f9ff
            || c >= 0x20000 && c <= 0x3fffd);
  }
}
