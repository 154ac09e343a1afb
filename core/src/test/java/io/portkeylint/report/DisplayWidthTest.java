package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  /** The first and last of each range, and their neighbours. */
  @ParameterizedTest
  @CsvSource({
    "20, 1",
    "e9, 1",
    "2ff, 1",
    "300, 0",
    "36f, 0",
    "370, 1",
    "20dd, 0",
    "10ff, 1",
    "1100, 2",
    "115f, 2",
    "1160, 1",
    "2e7f, 1",
    "2e80, 2",
    "303e, 2",
    "303f, 1",
    "3041, 2",
    "a4c6, 2",
    "a4cf, 2",
    "a4d0, 1",
    "abff, 1",
    "ac00, 2",
    "d7a3, 2",
    "d7a4, 1",
    "f8ff, 1",
    "f900, 2",
    "faff, 2",
    "fb00, 1",
    "fe2f, 0",
    "fe30, 2",
    "fe6f, 2",
    "fe70, 1",
    "feff, 1",
    "ff00, 2",
    "ff60, 2",
    "ff61, 1",
    "ffdf, 1",
    "ffe0, 2",
    "ffe6, 2",
    "ffe7, 1",
    "1f2ff, 1",
    "1f300, 2",
    "1f64f, 2",
    "1f650, 1",
    "1f67f, 1",
    "1f680, 2",
    "1f6ff, 2",
    "1f700, 1",
    "1f8ff, 1",
    "1f900, 2",
    "1f9ff, 2",
    "1fa00, 1",
    "1ffff, 1",
    "20000, 2",
    "3fffd, 2",
    "3fffe, 1",
  })
  void wideCharactersTakeTwoColumnsAndMarksNone(String hex, int width) {
    assertThat(DisplayWidth.of(Integer.parseInt(hex, 16))).isEqualTo(width);
  }

  @Test
  void aTextTakesWhatItsCharactersDo() {
    String text = "a日e\u0301😀b";

    assertThat(DisplayWidth.of(text, 0, text.length())).isEqualTo(7);
    assertThat(DisplayWidth.of(text, 1, 2)).isEqualTo(2);
    assertThat(DisplayWidth.of(text, 2, 4)).isEqualTo(1);
    assertThat(DisplayWidth.of(text, 4, 4)).isZero();
  }
}
