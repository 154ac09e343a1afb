package io.portkeylint.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts as Go's {@code %v}, its JSON, and its YAML library for keys give them. */
class GoFloatTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, -0",
    "1, 1",
    "-1, -1",
    "100000, 100000",
    "999999, 999999",
    "-999999, -999999",
    "1000000, 1e+06",
    "-1000000, -1e+06",
    "1234567, 1.234567e+06",
    "123456.7, 123456.7",
    "0.1, 0.1",
    "-1.5, -1.5",
    "0.0001, 0.0001",
    "0.00012, 0.00012",
    "0.00001, 1e-05",
    "1e23, 1e+23",
    "1e100, 1e+100",
    "1e-100, 1e-100",
    "9007199254740992, 9.007199254740992e+15",
    "9007199254740993, 9.007199254740992e+15",
    "2e-3, 0.002",
    "5e-324, 5e-324",
    "9.5367431640625e-7, 9.5367431640625e-07",
    "1.7976931348623157e308, 1.7976931348623157e+308",
    "NaN, NaN",
    "Infinity, +Inf",
    "-Infinity, -Inf",
  })
  void inTemplates(double value, String text) {
    assertThat(GoFloat.general(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, -0",
    "123456789, 123456789",
    "-1.25, -1.25",
    "1e20, 100000000000000000000",
    "1e21, 1e+21",
    "-1e21, -1e+21",
    "0.000001, 0.000001",
    "1e-7, 1e-7",
    "-1.5e-10, -1.5e-10",
    "1e100, 1e+100",
  })
  void inJson(double value, String text) {
    assertThat(GoFloat.json(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "-0.1, -0.1",
    "1.5, 1.5",
    "16777217, 1.6777216e+07",
    "100000, 100000",
    "1000000, 1e+06",
    "0.0001, 0.0001",
    "0.00001, 1e-05",
    "3.4e38, 3.4e+38",
    "1e39, .inf",
    "-1e39, -.inf",
    "NaN, .nan",
  })
  void asKeys(double value, String text) {
    assertThat(GoFloat.asKey(value)).isEqualTo(text);
  }
}
