package io.portkeylint.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A long text on its way to standard output: only a piece of it is in memory at a time. */
final class PrintedText implements Appendable {

  /** UTF-16 units; pieces are printed when they are longer. */
  private static final int PIECE = 1 << 15;

  private final Surroundings surroundings;
  private final @Nullable Progress progress;
  private final StringBuilder piece = new StringBuilder(PIECE);

  /**
   * @param progress that may be shown meanwhile and has to make room, or null
   */
  PrintedText(Surroundings surroundings, @Nullable Progress progress) {
    this.surroundings = surroundings;
    this.progress = progress;
  }

  @Override
  public PrintedText append(CharSequence text) throws IOException {
    piece.append(text);
    return flushed();
  }

  @Override
  public PrintedText append(CharSequence text, int start, int end) throws IOException {
    piece.append(text, start, end);
    return flushed();
  }

  @Override
  public PrintedText append(char c) throws IOException {
    piece.append(c);
    return flushed();
  }

  /** Both halves of a character have to be in one piece. */
  private PrintedText flushed() throws IOException {
    int length = piece.length();
    if (length > PIECE && !Character.isHighSurrogate(piece.charAt(length - 1))) {
      end();
    }
    return this;
  }

  /** Prints what is left. */
  void end() throws IOException {
    if (piece.length() > 0) {
      if (progress != null) {
        progress.clear();
      }
      surroundings.print(piece);
      piece.setLength(0);
    }
  }
}
