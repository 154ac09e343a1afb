package io.portkeylint.yaml;

import org.jspecify.annotations.Nullable;

/** What becomes of line ends inside a value of several lines. */
final class Folding {

  private Folding() {}

  /**
   * @param first the first line end
   * @param further those behind it, or null
   */
  static String folded(char first, @Nullable StringBuilder further) {
    if (first == '\n') {
      return further == null ? " " : further.toString();
    }
    return further == null ? String.valueOf(first) : first + further.toString();
  }
}
