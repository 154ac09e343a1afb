package io.portkeylint.yaml;

import java.util.Arrays;

/** The columns of the block mappings and lists around the cursor. */
final class BlockIndents {

  private final TokenQueue tokens;
  private final Cursor cursor;
  private int[] outer = new int[16];
  private int count;
  private int column = -1;

  BlockIndents(TokenQueue tokens, Cursor cursor) {
    this.tokens = tokens;
    this.cursor = cursor;
  }

  /** Column of the innermost one, or -1. */
  int column() {
    return column;
  }

  /**
   * Begins a mapping or list, unless one stands in that column or deeper already.
   *
   * @param number number of the token that it begins before
   * @param place offset of that token
   */
  void begin(int newColumn, int number, Token kind, int place) {
    if (column >= newColumn) {
      return;
    }
    if (count == outer.length) {
      outer = Arrays.copyOf(outer, count * 2);
    }
    outer[count++] = column;
    column = newColumn;
    tokens.insert(number, kind, place);
  }

  /** Ends the mappings and lists that stand deeper than a column. */
  void endDeeperThan(int newColumn) {
    while (column > newColumn) {
      tokens.add(Token.BLOCK_END, cursor.pos, cursor.pos);
      column = outer[--count];
    }
  }
}
