package io.portkeylint.report;

import io.portkeylint.secret.Shown;

/** The text of a report while it is written, with colours where they are wanted. */
final class Sheet {

  /** What a part of the text is, which decides its colour. */
  enum Paint {
    ERROR("\u001b[1;31m"),
    WARNING("\u001b[1;33m"),
    INFO("\u001b[1;36m"),
    FRAME("\u001b[34m"),
    HELP("\u001b[32m"),
    STRONG("\u001b[1m");

    private final String code;

    Paint(String code) {
      this.code = code;
    }
  }

  private static final String PLAIN_AGAIN = "\u001b[0m";

  private final StringBuilder text = new StringBuilder(1024);
  private final boolean color;

  Sheet(boolean color) {
    this.color = color;
  }

  Sheet put(String part) {
    text.append(part);
    return this;
  }

  Sheet put(int number) {
    text.append(number);
    return this;
  }

  Sheet put(Paint paint, String part) {
    if (color && !part.isEmpty()) {
      text.append(paint.code).append(part).append(PLAIN_AGAIN);
    } else {
      text.append(part);
    }
    return this;
  }

  Sheet blanks(int count) {
    return repeat(' ', count);
  }

  Sheet repeat(char c, int count) {
    for (int i = 0; i < count; i++) {
      text.append(c);
    }
    return this;
  }

  Sheet newLine() {
    text.append('\n');
    return this;
  }

  /**
   * Prose behind a head such as {@code = help: }, wrapped at blanks; further lines are indented to
   * where the first one starts. Line ends within the text are kept.
   */
  void prose(String prose, int indent, int width) {
    int column = indent;
    boolean lineIsEmpty = true;
    int at = 0;
    while (at < prose.length()) {
      char c = prose.charAt(at);
      if (c == '\n') {
        newLine().blanks(indent);
        column = indent;
        lineIsEmpty = true;
        at++;
        continue;
      }
      int end = at;
      while (end < prose.length() && prose.charAt(end) == ' ') {
        end++;
      }
      int word = end;
      while (end < prose.length() && prose.charAt(end) != ' ' && prose.charAt(end) != '\n') {
        end++;
      }
      int needed = DisplayWidth.of(prose, at, end);
      if (!lineIsEmpty && word < end && column + needed > width) {
        newLine().blanks(indent);
        column = indent;
        at = word;
        needed = DisplayWidth.of(prose, at, end);
      }
      text.append(prose, at, end);
      column += needed;
      lineIsEmpty = false;
      at = end;
    }
    newLine();
  }

  /** A text of a finding with its control characters made visible; line ends are kept on demand. */
  static String clean(String text, boolean keepLineEnds) {
    StringBuilder cleaned = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean escaped = Shown.isUnprintable(c) && !(keepLineEnds && c == '\n');
      if (escaped && cleaned == null) {
        cleaned = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (cleaned != null) {
        if (escaped) {
          Shown.appendEscaped(cleaned, c);
        } else {
          cleaned.append(c);
        }
      }
    }
    return cleaned == null ? text : cleaned.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
