package io.portkeylint.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "-7, -7",
    "+7, 7",
    "999999999999999999, 999999999999999999",
    "-99999999999999999, -99999999999999999",
    "9223372036854775807, 9223372036854775807",
    "-9223372036854775808, -9223372036854775808",
    "1_000, 1000",
    "1_, 1",
    "017, 15",
    "-017, -15",
    "0o17, 15",
    "0O17, 15",
    "0x1F, 31",
    "0X1f, 31",
    "-0x1F, -31",
    "0b101, 5",
    "0B101, 5",
    "00, 0",
    "0b-11, -3",
    "0b+11, 3",
  })
  void areIntegersInAnyBase(String text, long value) {
    GoNumbers numbers = new GoNumbers();

    assertThat(numbers.parse(text)).isEqualTo(GoNumbers.Kind.INTEGER);
    assertThat(numbers.integer()).isEqualTo(value);
    assertThat(numbers.number()).isEqualTo((double) value);
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854775808, 9223372036854775808",
    "9223372036854775809, 9223372036854775808",
    "18446744073709551615, 18446744073709551616",
    "0x8000000000000401, 9223372036854777856",
    "0xffffffffffffffff, 18446744073709551616",
  })
  void mayNeedAllBitsOfAnUnsignedOne(String text, double value) {
    GoNumbers numbers = new GoNumbers();

    assertThat(numbers.parse(text)).isEqualTo(GoNumbers.Kind.UNSIGNED);
    assertThat(numbers.number()).isEqualTo(value);
    assertThat(Long.toUnsignedString(numbers.integer()))
        .isEqualTo(text.startsWith("0x") ? unsigned(text.substring(2)) : text);
  }

  private static String unsigned(String hexadecimal) {
    return Long.toUnsignedString(Long.parseUnsignedLong(hexadecimal, 16));
  }

  @ParameterizedTest
  @CsvSource({
    "1., 1",
    "1.5, 1.5",
    "-1.5e3, -1500",
    "1e3, 1000",
    "1E+3, 1000",
    "1e-3, 0.001",
    "08, 8",
    "1_0.5, 10.5",
    "18446744073709551616, 18446744073709551616",
    "-9223372036854775809, -9223372036854775808",
    "+9223372036854775808, 9223372036854775808",
  })
  void areFloatsOtherwise(String text, double value) {
    GoNumbers numbers = new GoNumbers();

    assertThat(numbers.parse(text)).isEqualTo(GoNumbers.Kind.FLOAT);
    assertThat(numbers.number()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-", "+", "--1", "0x", "0xg", "0b2", "0b", "0o8", "1e", "1e+", "1e400", "-1e400", "1.2.3",
        "1e5.", "0x1p3", "1a", "12:30", "-e5", "1\u0661", "0b1.0"
      })
  void areNoNumbers(String text) {
    assertThat(new GoNumbers().parse(text)).isEqualTo(GoNumbers.Kind.NONE);
  }

  @ParameterizedTest
  @CsvSource({".5, 0.5", ".5e1, 5", ".5_0, 0.5", ".1_2_3, 0.123", ".0, 0"})
  void mayBeginWithADot(String text, double value) {
    GoNumbers numbers = new GoNumbers();

    assertThat(numbers.parseFraction(text)).isEqualTo(GoNumbers.Kind.FLOAT);
    assertThat(numbers.number()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {".", "._5", ".5_", ".5__0", ".e5", ".5e", ".5.5", "._", ".5_e1", ".a_1", ".1_a"})
  void orAreNone(String text) {
    assertThat(new GoNumbers().parseFraction(text)).isEqualTo(GoNumbers.Kind.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "8787, 8787",
    "8.0, 8",
    "8.00, 8",
    "80, 80",
    "0.0, 0",
    "8.10, 0",
    "8., 0",
    ".0, 0",
    "'', 0",
    "x, 0",
    "1_000, 1000",
    "-1_0, -10",
    "+1_0, 10",
    "0_7, 7",
    "0x_1f, 31",
    "0X_1f, 31",
    "0b_1, 1",
    "0o_7, 7",
    "-0x1_0, -16",
    "_1, 0",
    "1_, 0",
    "1__0, 0",
    "0_, 0",
    "0x_, 0",
    "0x, 0",
    "-_1, 0",
    "9223372036854775807, 9223372036854775807",
    "9223372036854775808, 0",
  })
  void areWhatAPortBecomesOrZero(String text, long value) {
    assertThat(GoNumbers.integerOrZero(text)).isEqualTo(value);
  }
}
