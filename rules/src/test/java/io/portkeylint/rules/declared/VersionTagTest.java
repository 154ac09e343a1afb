package io.portkeylint.rules.declared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tags name a version, and which of two is below. */
class VersionTagTest {

  @ParameterizedTest
  @CsvSource({
    "6.1, 6.2, true",
    "6.1.9, 6.2, true",
    "5, 6.2, true",
    "v6.0, 6.2, true",
    "6.0-alpine, 6.2, true",
    "6.0_1, 6.2, true",
    "6.0+b, 6.2, true",
    "9.0, 10.0, true",
    "6.2, 6.2, false",
    "6.2.1, 6.2, false",
    "6, 6.2, false",
    "10.1, 9.9, false",
    "latest, 6.2, false",
    "v, 6.2, false",
    "6.0x, 6.2, false",
    "6..0, 6.2, false",
    ".6, 6.2, false",
    "1234567890.0, 6.2, false",
    "123456789, 123456790, true",
  })
  void aTagIsBelowAVersionOrNot(String tag, String version, boolean below) {
    assertThat(VersionTag.isBelow(tag, version)).isEqualTo(below);
  }
}
