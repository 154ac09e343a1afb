package io.portkeylint.report;

import io.portkeylint.secret.Shown;
import io.portkeylint.source.Source;
import java.util.Arrays;

/**
 * A line as it may be shown: sensitive parts masked, comments elided, control characters escaped, a
 * tab as one blank. Knows where each part of the original went.
 */
public final class SourceLine {

  /** Stands for a comment; people quote passwords there. */
  private static final String COMMENT = "# …";

  private final int lineStart;
  private final int length;
  private final String text;
  private final int comment;

  /** Four numbers for each replaced part: start and end in the line, start and end in the text. */
  private final int[] replaced;

  private SourceLine(int lineStart, int length, String text, int comment, int[] replaced) {
    this.lineStart = lineStart;
    this.length = length;
    this.text = text;
    this.comment = comment;
    this.replaced = replaced;
  }

  /** The text to show. */
  public String text() {
    return text;
  }

  /** Where the elided comment starts in {@link #text()}; the text's length when there is none. */
  public int comment() {
    return comment;
  }

  /**
   * Where a part of the source that starts at this offset starts in {@link #text()}. Within a
   * masked part, and before or behind the line, the nearest place that is shown.
   */
  public int startOf(int offset) {
    int at = within(offset);
    int shift = 0;
    for (int i = 0; i < replaced.length && replaced[i] <= at; i += 4) {
      if (at < replaced[i + 1]) {
        return replaced[i + 2];
      }
      shift = replaced[i + 3] - replaced[i + 1];
    }
    return at + shift;
  }

  /** Where a part of the source that ends at this offset ends in {@link #text()}. */
  public int endOf(int offset) {
    int at = within(offset);
    int shift = 0;
    for (int i = 0; i < replaced.length && replaced[i] < at; i += 4) {
      if (at <= replaced[i + 1]) {
        return replaced[i + 3];
      }
      shift = replaced[i + 3] - replaced[i + 1];
    }
    return at + shift;
  }

  private int within(int offset) {
    return Math.max(0, Math.min(offset - lineStart, length));
  }

  static SourceLine of(Source source, int number, OffsetRanges masks) {
    return new Drawing(source, number).draw(masks);
  }

  private static final class Drawing {
    private final String source;
    private final int start;
    private final int end;
    private final LineParts parts;
    private final StringBuilder shown;
    private int[] replaced = {};
    private int count;

    Drawing(Source source, int number) {
      this.source = source.text();
      this.start = source.lineStart(number);
      this.end = source.lineEnd(number);
      boolean isFile = source.kind() == Source.Kind.FILE;
      this.parts =
          isFile ? LineParts.of(source, number) : new LineParts(0, false, 0, 0, 0, end, end);
      this.shown = new StringBuilder(end - start + 8);
    }

    SourceLine draw(OffsetRanges masks) {
      boolean isElided = parts.comment() < end && !isDirective(parts.comment());
      int stop = isElided ? parts.comment() : end;
      int at = start;
      for (int i = masks.firstBehind(start); i < masks.count() && masks.start(i) < stop; i++) {
        int from = LineParts.skipBlanks(source, Math.max(at, masks.start(i)), stop);
        int to = Math.min(masks.end(i), stop);
        if (from < to) {
          copy(at, from);
          replace(from, to, Shown.MASK);
          at = to;
        }
      }
      copy(at, stop);
      int comment = shown.length();
      if (isElided) {
        replace(stop, end, COMMENT);
      }
      return new SourceLine(
          start, end - start, shown.toString(), comment, Arrays.copyOf(replaced, count));
    }

    /** The tool's own comments are what a finding about them must show. */
    private boolean isDirective(int comment) {
      int word = LineParts.skipBlanks(source, comment + 1, end);
      return source.startsWith("portkey-lint", word);
    }

    private void copy(int from, int to) {
      for (int i = from; i < to; i++) {
        char c = source.charAt(i);
        if (c == '\t') {
          shown.append(' ');
        } else if (Shown.isUnprintable(c) || isLoneSurrogate(i)) {
          StringBuilder escaped = new StringBuilder(6);
          Shown.appendEscaped(escaped, c);
          replace(i, i + 1, escaped.toString());
        } else {
          shown.append(c);
        }
      }
    }

    private boolean isLoneSurrogate(int at) {
      char c = source.charAt(at);
      if (Character.isHighSurrogate(c)) {
        return at + 1 >= end || !Character.isLowSurrogate(source.charAt(at + 1));
      }
      return Character.isLowSurrogate(c)
          && (at == start || !Character.isHighSurrogate(source.charAt(at - 1)));
    }

    private void replace(int from, int to, String replacement) {
      if (count == replaced.length) {
        replaced = Arrays.copyOf(replaced, Math.max(16, count * 2));
      }
      replaced[count++] = from - start;
      replaced[count++] = to - start;
      replaced[count++] = shown.length();
      shown.append(replacement);
      replaced[count++] = shown.length();
    }
  }
}
