package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetRangesTest {

  private static String shown(OffsetRanges ranges) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < ranges.count(); i++) {
      shown.append(ranges.start(i)).append('-').append(ranges.end(i)).append(' ');
    }
    return shown.toString();
  }

  @Test
  void whatOverlapsOrMeetsIsOne() {
    OffsetRanges ranges = new OffsetRanges();
    ranges.add(20, 30);
    ranges.add(5, 8);
    ranges.add(40, 50);
    ranges.add(7, 10);
    ranges.add(30, 31);
    ranges.add(42, 43);
    ranges.add(12, 12);
    ranges.add(14, 13);
    ranges.settle();

    assertThat(shown(ranges)).isEqualTo("5-10 20-31 40-50 ");
  }

  @Test
  void thoseBehindAPlaceAreFound() {
    OffsetRanges ranges = new OffsetRanges();
    ranges.add(5, 10);
    ranges.add(20, 30);
    ranges.settle();

    assertThat(ranges.firstBehind(0)).isZero();
    assertThat(ranges.firstBehind(9)).isZero();
    assertThat(ranges.firstBehind(10)).isEqualTo(1);
    assertThat(ranges.firstBehind(29)).isEqualTo(1);
    assertThat(ranges.firstBehind(30)).isEqualTo(2);
    assertThat(ranges.touches(0, 5)).isFalse();
    assertThat(ranges.touches(0, 6)).isTrue();
    assertThat(ranges.touches(9, 9)).isTrue();
    assertThat(ranges.touches(10, 20)).isFalse();
    assertThat(ranges.touches(10, 21)).isTrue();
    assertThat(ranges.touches(30, 99)).isFalse();
  }

  /** Few are sorted in another way than many. */
  @ParameterizedTest
  @ValueSource(ints = {1, 15, 16, 17, 63, 64, 65, 1_000})
  void anyNumberIsSorted(int count) {
    OffsetRanges ranges = new OffsetRanges();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int start = 10 * (i * 11 % count);
      ranges.add(start, start + 3);
      expected.append(10 * i).append('-').append(10 * i + 3).append(' ');
    }
    ranges.settle();

    assertThat(shown(ranges)).isEqualTo(expected.toString());
  }
}
