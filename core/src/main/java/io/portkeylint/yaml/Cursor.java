package io.portkeylint.yaml;

import io.portkeylint.source.Source;

/**
 * A text and a place in it. The characters end with a line break and a NUL, so that nobody who
 * looks one character ahead has to ask for the end: no text with a NUL gets this far.
 */
final class Cursor {

  /** Space and tab. */
  private static final int BLANK = 1;

  /** Line ends and the end of the text. */
  private static final int BREAK_OR_END = 2;

  /** What may stand in names of anchors, handles and directives. */
  private static final int NAME = 4;

  /** What a plain value stops or hesitates at, apart from blanks and line ends. */
  private static final int PLAIN_INDICATOR = 8;

  private static final byte[] CLASSES = classes();

  final Source source;
  final char[] text;

  /** The next character. */
  int pos;

  /** Where the line of {@code pos} starts, as YAML counts lines. */
  int lineStart;

  Cursor(Source source, char[] text) {
    this.source = source;
    this.text = text;
  }

  private static byte[] classes() {
    byte[] classes = new byte[128];
    classes[' '] = BLANK;
    classes['\t'] = BLANK;
    classes['\n'] = BREAK_OR_END;
    classes['\r'] = BREAK_OR_END;
    classes[0] = BREAK_OR_END;
    for (char c = '0'; c <= 'z'; c++) {
      if (c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a') {
        classes[c] = NAME;
      }
    }
    classes['-'] = NAME;
    classes['_'] = NAME;
    String indicators = ":,?[]{}";
    for (int i = 0; i < indicators.length(); i++) {
      classes[indicators.charAt(i)] = PLAIN_INDICATOR;
    }
    return classes;
  }

  int column() {
    return pos - lineStart;
  }

  char current() {
    return text[pos];
  }

  char next() {
    return text[pos + 1];
  }

  boolean atEnd() {
    return text[pos] == 0;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  static boolean isBreak(char c) {
    return c < 0x80 ? c == '\n' || c == '\r' : isForeignBreak(c);
  }

  /** Next line, line separator, paragraph separator: line ends for Helm, for no editor. */
  static boolean isForeignBreak(char c) {
    return c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  static boolean isBreakOrEnd(char c) {
    return c < 0x80 ? CLASSES[c] == BREAK_OR_END : isForeignBreak(c);
  }

  static boolean isBlankOrEnd(char c) {
    return c < 0x80 ? (CLASSES[c] & (BLANK | BREAK_OR_END)) != 0 : isForeignBreak(c);
  }

  static boolean isName(char c) {
    return c < 0x80 && CLASSES[c] == NAME;
  }

  /** Whether a plain value simply goes on with this character. */
  static boolean isOrdinary(char c) {
    return c < 0x80
        ? (CLASSES[c] & (BLANK | BREAK_OR_END | PLAIN_INDICATOR)) == 0
        : !isForeignBreak(c);
  }

  /** Whether the three characters stand here, at the start of a line, with a blank behind them. */
  boolean atMarker(char c) {
    int p = pos;
    return p == lineStart
        && text[p] == c
        && text[p + 1] == c
        && text[p + 2] == c
        && isBlankOrEnd(text[p + 3]);
  }

  boolean atDocumentMarker() {
    return pos == lineStart && (atMarker('-') || atMarker('.'));
  }

  void skipBlanks() {
    while (isBlank(text[pos])) {
      pos++;
    }
  }

  void skipToLineEnd() {
    int p = pos;
    while (!isBreakOrEnd(text[p])) {
      p++;
    }
    pos = p;
  }

  /**
   * Goes behind the line end that stands here.
   *
   * @return what it becomes in a value: most are a line feed
   */
  char skipBreak() {
    char c = text[pos++];
    char value = '\n';
    if (c == '\r') {
      // Helm reads lines before it reads YAML, and drops a carriage return that ends one.
      if (text[pos] == '\r' && text[pos + 1] == '\n') {
        pos++;
      }
      if (text[pos] == '\n') {
        pos++;
      }
    } else if (c == 0x2028 || c == 0x2029) {
      value = c;
    }
    lineStart = pos;
    return value;
  }
}
