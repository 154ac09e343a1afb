package io.portkeylint.source;

import java.util.Arrays;

/**
 * The text of one input and the places of its lines. Sources are compared by identity: the same
 * file given twice is two inputs.
 */
public final class Source {

  /** What kind of input a text came from. */
  public enum Kind {
    /** A values file, or standard input. */
    FILE,
    /** An argument such as {@code --set a=b}; its text is the argument's value. */
    ARGUMENT,
    /** The chart's own values; they have no text. */
    DEFAULTS
  }

  private final Kind kind;
  private final String name;
  private final String text;
  private int[] lineStarts = {};

  private Source(Kind kind, String name, String text) {
    this.kind = kind;
    this.name = name;
    this.text = text;
  }

  /**
   * @param name the path as it is to be shown, with {@code /} between its parts
   */
  public static Source file(String name, String text) {
    return new Source(Kind.FILE, name, text);
  }

  /**
   * @param name what the argument is called in reports, for instance {@code --set #2}
   */
  public static Source argument(String name, String text) {
    return new Source(Kind.ARGUMENT, name, text);
  }

  /**
   * @param name what the defaults are called in reports, for instance {@code chart 1.7.7 defaults}
   */
  public static Source defaults(String name) {
    return new Source(Kind.DEFAULTS, name, "");
  }

  public Kind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  /** The whole text, not masked: never put it into an output. */
  public String text() {
    return text;
  }

  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /** Number of lines; a text that ends with a line end has an empty last line. */
  public int lineCount() {
    return lineStarts().length;
  }

  /** Offset of the first character of a line, counted from 1. */
  public int lineStart(int line) {
    return lineStarts()[line - 1];
  }

  /** Offset behind the last character of a line, its line end not included. */
  public int lineEnd(int line) {
    int[] starts = lineStarts();
    int end = line < starts.length ? starts[line] : text.length();
    int start = starts[line - 1];
    while (end > start && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Number of the line, from 1, that holds the offset. */
  public int lineAt(int offset) {
    int index = Arrays.binarySearch(lineStarts(), offset);
    return index >= 0 ? index + 1 : -index - 1;
  }

  public Position position(int offset) {
    int line = lineAt(offset);
    return new Position(line, text.codePointCount(lineStart(line), offset) + 1);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Found on first use: a clean file never asks for a line. */
  private synchronized int[] lineStarts() {
    if (lineStarts.length == 0) {
      int[] starts = new int[16];
      int count = 1;
      char[] chars = text.toCharArray();
      for (int i = 0; i < chars.length; i++) {
        char c = chars[i];
        boolean ends = c == '\n' || c == '\r' && (i + 1 == chars.length || chars[i + 1] != '\n');
        if (ends) {
          if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
          }
          starts[count++] = i + 1;
        }
      }
      lineStarts = Arrays.copyOf(starts, count);
    }
    return lineStarts;
  }

  @Override
  public String toString() {
    return name;
  }
}
