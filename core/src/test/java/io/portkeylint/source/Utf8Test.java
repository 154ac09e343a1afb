package io.portkeylint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Widths as in table 3-7 of the Unicode standard, with the last right and first wrong bytes. */
class Utf8Test {

  @ParameterizedTest
  @CsvSource({
    "00, 1",
    "7f, 1",
    "80, 0",
    "bf80, 0",
    "c180, 0",
    "c27f, 0",
    "c280, 2",
    "c2bf, 2",
    "c2c0, 0",
    "dfbf, 2",
    "c2, 0",
    "e09f80, 0",
    "e0a080, 3",
    "e1807f, 0",
    "e18080, 3",
    "e180bf, 3",
    "e180c0, 0",
    "ed9fbf, 3",
    "eda080, 0",
    "efbfbf, 3",
    "e180, 0",
    "f08f8080, 0",
    "f0908080, 4",
    "f180807f, 0",
    "f18080bf, 4",
    "f48fbfbf, 4",
    "f4908080, 0",
    "f5808080, 0",
    "f18080, 0",
    "ff, 0",
  })
  void isThatOfAWellFormedSequence(String hex, int width) {
    byte[] bytes = HexFormat.of().parseHex(hex);

    assertThat(Utf8.width(bytes, 0, bytes.length)).isEqualTo(width);
  }

  @Test
  void countsFromWhereItIsAskedAndNotBeyondTheEnd() {
    byte[] bytes = HexFormat.of().parseHex("41e2829bf09f9880");

    assertThat(Utf8.width(bytes, 1, bytes.length)).isEqualTo(3);
    assertThat(Utf8.width(bytes, 4, bytes.length)).isEqualTo(4);
    assertThat(Utf8.width(bytes, 1, 4)).isEqualTo(3);
    assertThat(Utf8.width(bytes, 1, 3)).isZero();
  }
}
