package io.portkeylint.report;

/** Texts of findings as Markdown, in the dialect of code hosts. */
final class MarkdownText {

  private MarkdownText() {}

  /** Prose in one line; what stands between back ticks stays code, all else is literal. */
  static String prose(String text) {
    String clean = Sheet.clean(text.replace('\n', ' '), false);
    StringBuilder out = new StringBuilder(clean.length() + 32);
    int at = 0;
    while (at < clean.length()) {
      int open = clean.indexOf('`', at);
      int close = open < 0 ? -1 : clean.indexOf('`', open + 1);
      if (close < 0) {
        literal(clean, at, clean.length(), out);
        break;
      }
      literal(clean, at, open, out);
      String code = clean.substring(open + 1, close);
      if (code.isBlank()) {
        literal(clean, open, close + 1, out);
      } else {
        out.append(code(code));
      }
      at = close + 1;
    }
    return out.toString();
  }

  /** A text in fixed width. HTML and not back ticks: a table would split those at a bar. */
  static String code(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16).append("<code>");
    String clean = Sheet.clean(text, false);
    literal(clean, 0, clean.length(), out);
    return out.append("</code>").toString();
  }

  /** A block of lines as it stands. */
  static String block(String lines) {
    int longest = 2;
    int run = 0;
    for (int i = 0; i < lines.length(); i++) {
      run = lines.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    StringBuilder fence = new StringBuilder();
    for (int i = 0; i <= longest; i++) {
      fence.append('`');
    }
    return fence + "text\n" + lines + fence + "\n";
  }

  private static void literal(String text, int start, int end, StringBuilder out) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        // People and issues would be told of a finding when it is posted as a comment.
        case '@' -> out.append("&#64;");
        case '#' -> out.append("&#35;");
        case '\\', '`', '*', '_', '[', ']', '|', '~', '$', '!' -> out.append('\\').append(c);
        default -> out.append(c);
      }
    }
  }
}
