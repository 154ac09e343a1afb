package io.portkeylint.report;

/** Texts of findings and files as HTML. Everything from a file goes through here. */
final class HtmlText {

  private HtmlText() {}

  /** A text as it stands; control characters are made visible, line ends are kept. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    escape(Sheet.clean(text, true), out);
    return out.toString();
  }

  /** Prose, in which back ticks mark code. */
  static String prose(String text) {
    String clean = Sheet.clean(text, true);
    StringBuilder out = new StringBuilder(clean.length() + 32);
    int at = 0;
    while (at < clean.length()) {
      int open = clean.indexOf('`', at);
      int close = open < 0 ? -1 : clean.indexOf('`', open + 1);
      if (close < 0) {
        break;
      }
      escape(clean.substring(at, open), out);
      out.append("<code>");
      escape(clean.substring(open + 1, close), out);
      out.append("</code>");
      at = close + 1;
    }
    escape(clean.substring(at), out);
    return out.toString();
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(isHalf(text, i) || c >= 0xfffe ? '\ufffd' : c);
      }
    }
  }

  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
