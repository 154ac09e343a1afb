package io.portkeylint.values;

import io.portkeylint.source.Span;

/**
 * How many positions the arguments of one deployment may fill with nulls. A short argument such as
 * {@code a[65536][65536]=x} asks for many; Helm gives them until the memory is used up.
 */
final class ListSpace {

  private static final int MOST = 1_000_000;

  private int left = MOST;

  /**
   * Takes some of the space.
   *
   * @param at where they are asked for
   * @throws WrongArgumentException when there is no more
   */
  void take(int positions, Span at) {
    left -= positions;
    if (left < 0) {
      throw SetParser.refused(
          at.source(), at.start(), "the lists have more than " + MOST + " positions without value");
    }
  }
}
