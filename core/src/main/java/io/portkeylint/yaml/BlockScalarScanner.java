package io.portkeylint.yaml;

/** Reads values behind {@code |} and {@code >}. */
final class BlockScalarScanner {

  private final Cursor cursor;
  private final CommentSink comments;
  private int end;

  /** Column of the content; 0 while it is not known. */
  private int indent;

  BlockScalarScanner(Cursor cursor, CommentSink comments) {
    this.cursor = cursor;
    this.comments = comments;
  }

  /** Offset behind the last line with content of the value that was read last. */
  int end() {
    return end;
  }

  /**
   * Reads the value whose indicator is at the cursor.
   *
   * @param parentIndent column of the mapping or list around it, or -1
   */
  String scan(boolean literal, int parentIndent) {
    cursor.pos++;
    end = cursor.pos;
    int chomping = scanHeader(parentIndent);
    StringBuilder content = new StringBuilder();
    StringBuilder emptyLines = new StringBuilder();
    skipEmptyLines(parentIndent, emptyLines);
    char[] text = cursor.text;
    char lineBreak = 0;
    boolean behindIndented = false;
    while (cursor.column() == indent && !cursor.atEnd()) {
      boolean indented = Cursor.isBlank(text[cursor.pos]);
      if (!literal && lineBreak == '\n' && !behindIndented && !indented) {
        if (emptyLines.length() == 0) {
          content.append(' ');
        }
      } else if (lineBreak != 0) {
        content.append(lineBreak);
      }
      content.append(emptyLines);
      emptyLines.setLength(0);
      behindIndented = indented;
      int from = cursor.pos;
      cursor.skipToLineEnd();
      content.append(text, from, cursor.pos - from);
      end = cursor.pos;
      lineBreak = cursor.atEnd() ? 0 : cursor.skipBreak();
      skipEmptyLines(parentIndent, emptyLines);
    }
    if (chomping >= 0 && lineBreak != 0) {
      content.append(lineBreak);
    }
    if (chomping > 0) {
      content.append(emptyLines);
    }
    return content.toString();
  }

  /** Reads the indicators and the rest of their line; -1 stands for strip, 1 for keep. */
  private int scanHeader(int parentIndent) {
    int chomping = 0;
    int increment = 0;
    for (int i = 0; i < 2; i++) {
      char c = cursor.current();
      if (chomping == 0 && (c == '-' || c == '+')) {
        chomping = c == '-' ? -1 : 1;
      } else if (increment == 0 && c >= '0' && c <= '9') {
        if (c == '0') {
          throw SyntaxProblems.indentationZero(cursor);
        }
        increment = c - '0';
      } else {
        break;
      }
      cursor.pos++;
    }
    end = cursor.pos;
    cursor.skipBlanks();
    if (cursor.current() == '#') {
      comments.comment(cursor);
    }
    if (!Cursor.isBreakOrEnd(cursor.current())) {
      throw SyntaxProblems.textBehindBlockIndicator(cursor);
    }
    if (!cursor.atEnd()) {
      cursor.skipBreak();
    }
    indent = increment == 0 ? 0 : Math.max(parentIndent, 0) + increment;
    return chomping;
  }

  /** Skips the indentation and empty lines before content, and finds the indentation. */
  private void skipEmptyLines(int parentIndent, StringBuilder emptyLines) {
    int deepest = 0;
    while (true) {
      char c = cursor.current();
      while (c == ' ' && (indent == 0 || cursor.column() < indent)) {
        cursor.pos++;
        c = cursor.current();
      }
      deepest = Math.max(deepest, cursor.column());
      if (c == '\t' && (indent == 0 || cursor.column() < indent)) {
        throw SyntaxProblems.tabBeforeBlockContent(cursor);
      }
      if (!Cursor.isBreak(c)) {
        break;
      }
      emptyLines.append(cursor.skipBreak());
    }
    if (indent == 0) {
      indent = Math.max(Math.max(deepest, parentIndent + 1), 1);
    }
  }
}
