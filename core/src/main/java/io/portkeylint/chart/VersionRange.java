package io.portkeylint.chart;

/**
 * Versions by their position in the list of all released ones.
 *
 * @param last {@link #OPEN} when it still holds in the newest
 */
record VersionRange(int first, int last) {

  static final int OPEN = Integer.MAX_VALUE;
  static final VersionRange ALWAYS = new VersionRange(0, OPEN);
  static final VersionRange NEVER = new VersionRange(OPEN, -1);

  /** Reads two characters of a table; an empty text stands for the usual range. */
  static VersionRange at(String text, int offset, VersionRange usual) {
    if (text.isEmpty()) {
      return usual;
    }
    char first = text.charAt(offset);
    char last = text.charAt(offset + 1);
    return first == '-'
        ? NEVER
        : new VersionRange(position(first), last == '!' ? OPEN : position(last));
  }

  static int position(char code) {
    return code - '0';
  }

  boolean contains(int version) {
    return first <= version && version <= last;
  }
}
