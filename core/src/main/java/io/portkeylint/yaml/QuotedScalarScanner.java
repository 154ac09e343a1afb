package io.portkeylint.yaml;

/** Reads values in single and double quotes. */
final class QuotedScalarScanner {

  private final Cursor cursor;

  QuotedScalarScanner(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads the value whose opening quote is at the cursor, and its closing quote. */
  String scan(char quote) {
    char[] text = cursor.text;
    int opening = cursor.pos;
    int from = opening + 1;
    int p = from;
    char c = text[p];
    while (c != quote && (c != '\\' || quote == '\'') && !Cursor.isBreakOrEnd(c)) {
      c = text[++p];
    }
    boolean simple = c == quote && (quote == '"' || text[p + 1] != quote);
    if (simple) {
      cursor.pos = p + 1;
      return cursor.source.text().substring(from, p);
    }
    cursor.pos = from;
    return scanSlowly(quote, opening);
  }

  private String scanSlowly(char quote, int opening) {
    StringBuilder content = new StringBuilder();
    while (true) {
      if (cursor.atDocumentMarker()) {
        throw SyntaxProblems.markerInQuotes(cursor, opening);
      }
      if (cursor.atEnd()) {
        throw SyntaxProblems.quoteNotClosed(cursor, opening);
      }
      boolean escapedBreak = copyContent(quote, content);
      if (!escapedBreak && cursor.current() == quote) {
        cursor.pos++;
        return content.toString();
      }
      copyBlanks(escapedBreak, content);
    }
  }

  /**
   * Copies up to the closing quote, a blank or a line end.
   *
   * @return whether a backslash at the end of a line was met, and the line end skipped
   */
  private boolean copyContent(char quote, StringBuilder content) {
    char[] text = cursor.text;
    int from = cursor.pos;
    int p = from;
    while (true) {
      char c = text[p];
      if (c == quote) {
        if (quote == '"' || text[p + 1] != quote) {
          break;
        }
        content.append(text, from, p + 1 - from);
        p += 2;
        from = p;
      } else if (c == '\\' && quote == '"') {
        content.append(text, from, p - from);
        cursor.pos = p;
        if (Cursor.isBreak(text[p + 1])) {
          cursor.pos++;
          cursor.skipBreak();
          return true;
        }
        Escapes.append(cursor, content);
        p = cursor.pos;
        from = p;
      } else if (Cursor.isBlankOrEnd(c)) {
        break;
      } else {
        p++;
      }
    }
    content.append(text, from, p - from);
    cursor.pos = p;
    return false;
  }

  private void copyBlanks(boolean behindEscapedBreak, StringBuilder content) {
    int from = cursor.pos;
    cursor.skipBlanks();
    if (!Cursor.isBreak(cursor.current())) {
      if (!behindEscapedBreak) {
        content.append(cursor.text, from, cursor.pos - from);
      }
      return;
    }
    if (behindEscapedBreak) {
      // The line end that is escaped counts for nothing; those behind it are kept as they are.
      appendBreaks(content);
      return;
    }
    char first = cursor.skipBreak();
    int before = content.length();
    if (first != '\n') {
      content.append(first);
    }
    boolean further = appendBreaks(content);
    if (!further && content.length() == before) {
      content.append(' ');
    }
  }

  private boolean appendBreaks(StringBuilder content) {
    boolean any = false;
    cursor.skipBlanks();
    while (Cursor.isBreak(cursor.current())) {
      content.append(cursor.skipBreak());
      any = true;
      cursor.skipBlanks();
    }
    return any;
  }
}
