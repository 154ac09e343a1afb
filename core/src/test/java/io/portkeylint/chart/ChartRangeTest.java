package io.portkeylint.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartRangeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "-     | -     | ''",
        "1.6.0 | -     | chart 1.6.0 and later",
        "-     | 1.4.1 | chart up to 1.4.1",
        "1.1.0 | 1.4.1 | chart 1.1.0 to 1.4.1",
      })
  void aRangeOfThemIsTold(String since, String until, String words) {
    ChartRange range =
        new ChartRange(
            since == null ? null : ChartVersion.parse(since),
            until == null ? null : ChartVersion.parse(until));

    assertThat(range.describe()).isEqualTo(words);
    assertThat(range.contains(ChartVersion.parse("1.4.1"))).isEqualTo(!"1.6.0".equals(since));
    assertThat(range.contains(ChartVersion.parse("1.6.0"))).isEqualTo(until == null);
    assertThat(range.contains(ChartVersion.parse("1.0.9"))).isEqualTo(since == null);
  }
}
