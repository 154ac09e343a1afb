package io.portkeylint.yaml;

/**
 * Cuts a file into documents as Helm 4 does: before it reads any YAML, at each line that begins
 * with three dashes, wherever that line stands.
 */
final class DocumentSplitter {

  private static final String SEPARATOR = "---";

  private final Cursor cursor;
  private final CommentSink comments;

  /** Offset behind the last character of the file. */
  private final int fileEnd;

  private int next;
  private int start;
  private int end;
  private int separator = -1;
  private int nextSeparator = -1;

  DocumentSplitter(Cursor cursor, CommentSink comments, int fileEnd) {
    this.cursor = cursor;
    this.comments = comments;
    this.fileEnd = fileEnd;
  }

  /** Goes to the next document; whether there is one. */
  boolean advance() {
    if (next >= fileEnd) {
      return false;
    }
    start = next;
    separator = nextSeparator;
    String text = cursor.source.text();
    // A separator on the first line belongs to the document.
    if (text.startsWith(SEPARATOR, start)) {
      check(start);
    }
    int lineEnd = text.indexOf("\n---", start);
    if (lineEnd < 0) {
      end = fileEnd;
      next = fileEnd;
      return true;
    }
    end = lineEnd + 1;
    check(end);
    nextSeparator = end;
    int separatorEnd = text.indexOf('\n', end);
    next = separatorEnd < 0 ? fileEnd : separatorEnd + 1;
    return true;
  }

  /** Offset of the document's first character. */
  int start() {
    return start;
  }

  /** Offset behind the document's last character. */
  int end() {
    return end;
  }

  /** Offset of the dashes before the document, or -1 before the first one. */
  int separator() {
    return separator;
  }

  /** Takes the comment behind the dashes at the document's end. */
  void skipSeparator() {
    if (end < fileEnd) {
      int at = behindBlanks(end + SEPARATOR.length());
      if (cursor.text[at] == '#') {
        cursor.pos = at;
        comments.comment(cursor);
      }
    }
  }

  private void check(int line) {
    int at = behindBlanks(line + SEPARATOR.length());
    char c = cursor.text[at];
    if (c != '\n' && c != '#') {
      cursor.pos = at;
      cursor.skipToLineEnd();
      throw SyntaxProblems.refused(
          cursor.source.span(line, cursor.pos),
          "a line begins with `---` and goes on",
          "Helm 4 takes this for a mark between documents and accepts only a comment behind it",
          "move what follows `---` to the next line; indent or quote text that begins with dashes");
    }
  }

  private int behindBlanks(int from) {
    int at = from;
    while (cursor.text[at] != '\n' && isSpace(cursor.text[at])) {
      at++;
    }
    return at;
  }

  /** White space as Go understands it. */
  private static boolean isSpace(char c) {
    return c <= ' '
        ? c == ' ' || c >= '\t' && c <= '\r'
        : c >= 0x85 && (c == 0x85 || c == 0xa0 || Character.isSpaceChar(c));
  }
}
