package io.portkeylint.yaml;

import java.util.Arrays;

/**
 * The places, one per level of brackets, where a key without {@code ?} may have begun: only the
 * colon behind it tells.
 */
final class SimpleKeys {

  /** Longest key that is written without {@code ?}, in code points, quotes included. */
  private static final int LONGEST = 1024;

  private final Cursor cursor;
  private boolean[] possible = new boolean[16];
  private boolean[] required = new boolean[16];
  private boolean[] awaited = new boolean[16];
  private int[] numbers = new int[16];
  private int[] starts = new int[16];
  private int[] lines = new int[16];
  private int level;
  private boolean allowed = true;

  SimpleKeys(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Goes into brackets.
   *
   * @param number number of the token that opens them
   */
  void push(int number) {
    level++;
    if (level == possible.length) {
      int size = level * 2;
      possible = Arrays.copyOf(possible, size);
      required = Arrays.copyOf(required, size);
      awaited = Arrays.copyOf(awaited, size);
      numbers = Arrays.copyOf(numbers, size);
      starts = Arrays.copyOf(starts, size);
      lines = Arrays.copyOf(lines, size);
    }
    possible[level] = false;
    numbers[level] = number;
  }

  /** Leaves brackets. */
  void pop() {
    level--;
    // The library stops waiting for the colon behind empty brackets: of "{}: a" it reads "{}".
    if (numbers[level + 1] == numbers[level]) {
      awaited[level] = false;
    }
  }

  /** How many brackets are open. */
  int level() {
    return level;
  }

  /** Whether a key may begin at the next token. */
  boolean areAllowed() {
    return allowed;
  }

  /** Says whether a key may begin at the next token. */
  void allow(boolean nextMayBeKey) {
    allowed = nextMayBeKey;
  }

  /**
   * Notes that the next token may be a key, if it may; none can begin behind it.
   *
   * @param number the token's number
   * @param indent column of the innermost block mapping or list
   * @return the level at which it is noted, or -1
   */
  int saveIfAllowed(int number, int indent) {
    if (!allowed) {
      return -1;
    }
    allowed = false;
    remove();
    possible[level] = true;
    // In the column of a block mapping nothing but a key can stand.
    required[level] = level == 0 && indent == cursor.column();
    awaited[level] = true;
    numbers[level] = number;
    starts[level] = cursor.pos;
    lines[level] = cursor.lineStart;
    return level;
  }

  /** Forgets the key of the current level: it has no colon. */
  void remove() {
    if (possible[level] && required[level]) {
      throw KeyProblems.keyWithoutColon(cursor, starts[level]);
    }
    possible[level] = false;
  }

  /** Forgets the key of the current level: it is one. */
  void accept() {
    possible[level] = false;
  }

  int number() {
    return numbers[level];
  }

  int start() {
    return starts[level];
  }

  int column() {
    return starts[level] - lines[level];
  }

  /** Whether the current level's key can still be one. */
  boolean isValid() {
    return isValid(level);
  }

  /** Whether to read on for the colon of the token of that number, noted at that level. */
  boolean isAwaited(int atLevel, int number) {
    return atLevel <= level && numbers[atLevel] == number && awaited[atLevel] && isValid(atLevel);
  }

  private boolean isValid(int atLevel) {
    if (!possible[atLevel]) {
      return false;
    }
    if (lines[atLevel] == cursor.lineStart && !isTooLong(starts[atLevel])) {
      return true;
    }
    if (required[atLevel]) {
      throw KeyProblems.keyWithoutColon(cursor, starts[atLevel]);
    }
    possible[atLevel] = false;
    return false;
  }

  private boolean isTooLong(int start) {
    int units = cursor.pos - start;
    return units > LONGEST
        && (units > 2 * LONGEST || Character.codePointCount(cursor.text, start, units) > LONGEST);
  }
}
