package io.portkeylint.report;

/** The part of a long line around a place, with an ellipsis where it was cut. */
final class LineWindow {

  private static final String CUT = "…";

  private final String whole;
  private final int start;
  private final int end;

  private LineWindow(String whole, int start, int end) {
    this.whole = whole;
    this.start = start;
    this.end = end;
  }

  /**
   * @param focus start of what must be seen, as an index in the line
   * @param focusEnd its end; cut off when it does not fit
   * @param room columns to fit into
   */
  static LineWindow of(String line, int focus, int focusEnd, int room) {
    if (line.length() <= room / 2 || DisplayWidth.of(line, 0, line.length()) <= room) {
      return new LineWindow(line, 0, line.length());
    }
    int inner = room - 2;
    int seen = Math.min(inner, DisplayWidth.of(line, focus, Math.min(focusEnd, line.length())));
    int start = back(line, Math.min(focus, line.length()), Math.max(inner / 3, inner - seen) / 2);
    int end = forward(line, start, inner);
    if (end == line.length()) {
      start = back(line, end, inner);
    }
    return new LineWindow(line, start, end);
  }

  String text() {
    return (start > 0 ? CUT : "") + whole.substring(start, end) + (end < whole.length() ? CUT : "");
  }

  /** Columns between two places of the whole line, as far as they are within the window. */
  int columns(int from, int to) {
    int first = Math.max(start, Math.min(from, end));
    int last = Math.max(first, Math.min(to, end));
    int ellipsis = from < start && to >= start ? 1 : 0;
    return DisplayWidth.of(whole, first, last) + ellipsis;
  }

  private static int back(String line, int from, int columns) {
    int at = from;
    int left = columns;
    while (at > 0) {
      int codePoint = line.codePointBefore(at);
      left -= DisplayWidth.of(codePoint);
      if (left < 0) {
        break;
      }
      at -= Character.charCount(codePoint);
    }
    return at;
  }

  private static int forward(String line, int from, int columns) {
    int at = from;
    int left = columns;
    while (at < line.length()) {
      int codePoint = line.codePointAt(at);
      left -= DisplayWidth.of(codePoint);
      if (left < 0) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }
}
