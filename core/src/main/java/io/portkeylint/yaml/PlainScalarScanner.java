package io.portkeylint.yaml;

/** Reads values without quotes, which may go on over several lines. */
final class PlainScalarScanner {

  private final Cursor cursor;
  private int end;
  private boolean endsBehindBreak;

  PlainScalarScanner(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Offset behind the last character of the value that was read last. */
  int end() {
    return end;
  }

  /** Whether the scan went on over a line end, so that the cursor is at the start of a line. */
  boolean endsBehindBreak() {
    return endsBehindBreak;
  }

  /**
   * Reads the value that begins at the cursor and the blanks and line ends behind it.
   *
   * @param indent least column that belongs to the value on its further lines
   */
  String scan(int indent, boolean inFlow) {
    char[] text = cursor.text;
    int pieceStart = cursor.pos;
    int pieceEnd = pieceStart;
    StringBuilder folded = null;
    String fold = null;
    while (!cursor.atDocumentMarker() && text[cursor.pos] != '#') {
      int from = cursor.pos;
      int to = skipContent(text, from, inFlow);
      if (to > from) {
        if (fold != null) {
          if (folded == null) {
            folded = new StringBuilder();
          }
          folded.append(text, pieceStart, pieceEnd - pieceStart).append(fold);
          pieceStart = from;
          fold = null;
        }
        pieceEnd = to;
        cursor.pos = to;
      }
      char c = text[to];
      if (!Cursor.isBlank(c) && (c == 0 || !Cursor.isBreak(c))) {
        break;
      }
      if (Cursor.isBlank(c)) {
        cursor.skipBlanks();
        c = text[cursor.pos];
      }
      if (Cursor.isBreak(c)) {
        fold = skipBreaks(indent);
      }
      if (!inFlow && cursor.column() < indent) {
        break;
      }
    }
    end = pieceEnd;
    endsBehindBreak = fold != null;
    if (folded == null) {
      return cursor.source.text().substring(pieceStart, pieceEnd);
    }
    return folded.append(text, pieceStart, pieceEnd - pieceStart).toString();
  }

  private static int skipContent(char[] text, int from, boolean inFlow) {
    int p = from;
    while (true) {
      char c = text[p];
      if (Cursor.isOrdinary(c)) {
        p++;
      } else if (Cursor.isBlankOrEnd(c)) {
        return p;
      } else if (c == ':') {
        if (Cursor.isBlankOrEnd(text[p + 1])) {
          return p;
        }
        p++;
      } else if (inFlow) {
        return p;
      } else {
        p++;
      }
    }
  }

  /** Goes to the next content and gives the text that stands for the line ends on the way. */
  private String skipBreaks(int indent) {
    char first = cursor.skipBreak();
    StringBuilder further = null;
    while (true) {
      char c = cursor.current();
      if (Cursor.isBlank(c)) {
        if (c == '\t' && cursor.column() < indent) {
          throw SyntaxProblems.tabAsIndentation(cursor);
        }
        cursor.pos++;
      } else if (Cursor.isBreak(c)) {
        if (further == null) {
          further = new StringBuilder();
        }
        further.append(cursor.skipBreak());
      } else {
        return Folding.folded(first, further);
      }
    }
  }
}
