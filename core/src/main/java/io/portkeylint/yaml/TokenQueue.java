package io.portkeylint.yaml;

import java.util.Arrays;

/**
 * Tokens that are scanned but not yet read. They are kept in parallel arrays: a file has thousands,
 * and few of them wait at a time.
 */
final class TokenQueue {

  private Token[] kinds = new Token[32];
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int[] keyLevels = new int[32];
  private String[] texts = new String[32];
  private int head;
  private int tail;
  private int taken;

  boolean isEmpty() {
    return head == tail;
  }

  /** Number of the first waiting token; tokens are counted from 0. */
  int headNumber() {
    return taken;
  }

  /** Number that the next added token will have. */
  int nextNumber() {
    return taken + tail - head;
  }

  Token kind() {
    return kinds[head];
  }

  int start() {
    return starts[head];
  }

  int end() {
    return ends[head];
  }

  /** The level of the simple key that may begin at the first token, or -1. */
  int keyLevel() {
    return keyLevels[head];
  }

  /** Content of a scalar, name of an anchor or alias; empty for other tokens. */
  String text() {
    return texts[head];
  }

  void take() {
    head++;
    taken++;
    if (head == tail) {
      head = 0;
      tail = 0;
    }
  }

  void add(Token kind, int start, int end, String text, int keyLevel) {
    if (tail == kinds.length) {
      makeRoom();
    }
    kinds[tail] = kind;
    starts[tail] = start;
    ends[tail] = end;
    texts[tail] = text;
    keyLevels[tail] = keyLevel;
    tail++;
  }

  void add(Token kind, int start, int end) {
    add(kind, start, end, "", -1);
  }

  /**
   * Puts a token without width before the waiting token of that number; at the end if it is gone.
   */
  void insert(int number, Token kind, int place) {
    if (tail == kinds.length) {
      makeRoom();
    }
    int at = number < taken ? tail : head + number - taken;
    int moved = tail - at;
    System.arraycopy(kinds, at, kinds, at + 1, moved);
    System.arraycopy(starts, at, starts, at + 1, moved);
    System.arraycopy(ends, at, ends, at + 1, moved);
    System.arraycopy(texts, at, texts, at + 1, moved);
    System.arraycopy(keyLevels, at, keyLevels, at + 1, moved);
    kinds[at] = kind;
    starts[at] = place;
    ends[at] = place;
    texts[at] = "";
    keyLevels[at] = -1;
    tail++;
  }

  private void makeRoom() {
    int waiting = tail - head;
    if (head >= waiting) {
      System.arraycopy(kinds, head, kinds, 0, waiting);
      System.arraycopy(starts, head, starts, 0, waiting);
      System.arraycopy(ends, head, ends, 0, waiting);
      System.arraycopy(texts, head, texts, 0, waiting);
      System.arraycopy(keyLevels, head, keyLevels, 0, waiting);
      head = 0;
      tail = waiting;
    } else {
      int size = kinds.length * 2;
      kinds = Arrays.copyOf(kinds, size);
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
      texts = Arrays.copyOf(texts, size);
      keyLevels = Arrays.copyOf(keyLevels, size);
    }
  }
}
