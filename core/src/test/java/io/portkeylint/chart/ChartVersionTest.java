package io.portkeylint.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartVersionTest {

  @ParameterizedTest
  @CsvSource({
    "1.7.7, 1.7.7, 0",
    "1.7.7, 1.7.6, 1",
    "1.7.6, 1.7.7, -1",
    "1.8.0, 1.7.7, 1",
    "1.6.9, 1.7.0, -1",
    "2.0.0, 1.9.9, 1",
    "1.9.9, 2.0.0, -1",
    "1.10.0, 1.9.0, 1",
  })
  void areOrderedNumberByNumber(String one, String other, int order) {
    ChartVersion first = ChartVersion.parse(one);
    ChartVersion second = ChartVersion.parse(other);

    assertThat(Integer.signum(first.compareTo(second))).isEqualTo(order);
    assertThat(first.isAtLeast(second.major(), second.minor(), second.patch()))
        .isEqualTo(order >= 0);
    assertThat(first.equals(second)).isEqualTo(order == 0);
    assertThat(first.hashCode() == second.hashCode()).isEqualTo(order == 0);
    assertThat(first).hasToString(one);
  }

  @Test
  void areOfThreeNumbers() {
    assertThatThrownBy(() -> ChartVersion.parse("1.7")).hasMessage("not a version: 1.7");
    assertThatThrownBy(() -> ChartVersion.parse("1.7.7.1")).hasMessage("not a version: 1.7.7.1");
    assertThatThrownBy(() -> ChartVersion.parse("1.7.x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
