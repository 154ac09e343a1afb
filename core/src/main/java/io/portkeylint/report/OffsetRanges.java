package io.portkeylint.report;

import java.util.Arrays;

/** Ranges of offsets, collected in any order, then sorted and joined where they overlap. */
final class OffsetRanges {

  /**
   * Up to so many, which is what files have, the JDK's own sorting takes longer to link than to
   * run.
   */
  private static final int FEW = 64;

  /** Start in the upper half, end in the lower half. */
  private long[] ranges = new long[16];

  private int count;

  void add(int start, int end) {
    if (start < end) {
      if (count == ranges.length) {
        ranges = Arrays.copyOf(ranges, count * 2);
      }
      ranges[count++] = (long) start << 32 | end;
    }
  }

  /** Sorts and joins; needed once after the last range was added. */
  void settle() {
    if (count > FEW) {
      Arrays.sort(ranges, 0, count);
    } else {
      sortFew();
    }
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept > 0 && start(i) <= end(kept - 1)) {
        int end = Math.max(end(kept - 1), end(i));
        ranges[kept - 1] = (long) start(kept - 1) << 32 | end;
      } else {
        ranges[kept++] = ranges[i];
      }
    }
    count = kept;
  }

  private void sortFew() {
    for (int i = 1; i < count; i++) {
      long range = ranges[i];
      int at = i;
      for (; at > 0 && ranges[at - 1] > range; at--) {
        ranges[at] = ranges[at - 1];
      }
      ranges[at] = range;
    }
  }

  int count() {
    return count;
  }

  int start(int index) {
    return (int) (ranges[index] >>> 32);
  }

  int end(int index) {
    return (int) ranges[index];
  }

  /** The first range that ends behind the offset; the count when there is none. */
  int firstBehind(int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean touches(int start, int end) {
    int index = firstBehind(start);
    return index < count && start(index) < end;
  }
}
