package io.portkeylint.source;

/**
 * A part of a source.
 *
 * @param source where the part lies
 * @param start offset of its first UTF-16 unit, from 0
 * @param end offset behind its last UTF-16 unit; equal to {@code start} for a bare place
 */
public record Span(Source source, int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end + " in " + source);
    }
  }

  /** The place of the first character. */
  public Position startPosition() {
    return source.position(start);
  }

  /** The place behind the last character. */
  public Position endPosition() {
    return source.position(end);
  }

  /** The text as it stands in the source, not masked: never put it into an output. */
  public String text() {
    return source.text().substring(start, end);
  }

  // What a record makes itself of these two is linked at its first use, which costs more than a
  // whole check.

  @Override
  public boolean equals(Object other) {
    return other instanceof Span span
        && start == span.start
        && end == span.end
        && source.equals(span.source);
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }
}
