package io.portkeylint.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitRangeTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0, 1",
    "1, 1",
    "0, 9",
    "1, 10",
    "0, 99",
    "1, 100",
    "0, 109",
    "1, 3600",
    "0, 3000",
    "1, 65535",
    "-5, 12",
  })
  void takesTheNumbersWithin(long min, long max) {
    Pattern pattern = Pattern.compile(DigitRange.pattern(min, max));
    for (long number = 0; number <= max * 2 + 120; number++) {
      boolean expected = number >= min && number <= max;
      assertThat(pattern.matcher(Long.toString(number)).matches())
          .as("%s", number)
          .isEqualTo(expected);
      if (number > 0) {
        assertThat(pattern.matcher("00" + number).matches()).as("00%s", number).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, true",
    "0, 00, true",
    "0, 1234567890123, true",
    "-1, 7, true",
    "1, 0, false",
    "1, 00, false",
    "1, 01, true",
    "1, 10, true",
    "1, 9, true",
    "0, 1a, false",
    "1, '', false",
  })
  void someHaveNoEnd(double min, String digits, boolean expected) {
    String pattern = DigitRange.pattern(min, Double.POSITIVE_INFINITY);

    assertThat(Pattern.matches(pattern, digits)).isEqualTo(expected);
  }

  @Test
  void noneBeginsHigher() {
    assertThatThrownBy(() -> DigitRange.pattern(2, 5)).hasMessage("a range from 2");
    assertThatThrownBy(() -> DigitRange.pattern(2, Double.POSITIVE_INFINITY))
        .hasMessage("an open range from 2.0");
  }
}
