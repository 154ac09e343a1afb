package io.portkeylint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.values.KeyPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abc                 | abc",
        "a\tb                | a\\tb",
        "a\u0007b\u200bc     | a\\u0007b\\u200bc",
        "\u202ea\ufeff       | \\u202ea\\ufeff",
        "é                   | é",
      })
  void aTextIsShownWithEscapes(String text, String shown) {
    assertThat(Shown.plain(text)).isEqualTo(shown);
    assertThat(Shown.value(KeyPath.of("a"), text)).isEqualTo(shown);
    assertThat(Shown.value(KeyPath.of("password"), "x")).isEqualTo("********");
  }

  @Test
  void aLongTextIsCutInTheMiddle() {
    assertThat(Shown.plain("a".repeat(60))).isEqualTo("a".repeat(60));
    assertThat(Shown.plain("a".repeat(31) + "b".repeat(30)))
        .isEqualTo("a".repeat(30) + "…" + "b".repeat(29));
    assertThat(Shown.plain("😀".repeat(61))).isEqualTo("😀".repeat(30) + "…" + "😀".repeat(29));
  }
}
