package io.portkeylint.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "613a31         | a:1 | UTF_8    | -1 | true",
        "613a310a       | a:1. | UTF_8    | -1 | false",
        "efbbbf613a     | a: | UTF_8    | -1 | true",
        "efbbbf         | '' | UTF_8    | -1 | true",
        "''             | '' | UTF_8    | -1 | false",
        "efbb           | � | UTF_8    | 0  | true",
        "61ff           | a� | UTF_8    | 1  | true",
        "efbbbf61ff     | a� | UTF_8    | 1  | true",
        "f09f9880c3ff   | 😀�� | UTF_8    | 2  | true",
        "61efbfbd       | a� | UTF_8    | -1 | true",
        "efbfbdff       | �� | UTF_8    | 1  | true",
        "fffe61003a00   | a: | UTF_16LE | -1 | true",
        "fffe0a00       | .  | UTF_16LE | -1 | true",
        "feff0061003a   | a: | UTF_16BE | -1 | true",
        "feff000a       | .  | UTF_16BE | -1 | false",
        "fffeac20       | €  | UTF_16LE | -1 | true",
        "feff20ac       | €  | UTF_16BE | -1 | true",
        "feffd83dde00   | 😀 | UTF_16BE | -1 | true",
        "fffe           | '' | UTF_16LE | -1 | true",
        "feff           | '' | UTF_16BE | -1 | true",
        "ff             | �  | UTF_8    | 0  | true",
        "feff006100     | a  | UTF_16BE | 1  | true",
      })
  void isTextWithTheFirstFlaw(
      String hex, String text, String encoding, int flaw, boolean unfinished) {
    DecodedText decoded = DecodedText.of("values.yaml", HexFormat.of().parseHex(hex));

    assertThat(decoded.source().text().replace('\n', '.')).isEqualTo(text);
    assertThat(decoded.encoding().name()).isEqualTo(encoding);
    assertThat(decoded.flawOffset()).isEqualTo(flaw);
    assertThat(decoded.isFlawed()).isEqualTo(flaw >= 0);
    assertThat(decoded.endsInsideLineFeed()).isEqualTo(unfinished);
  }

  @ParameterizedTest
  @CsvSource({
    "feffd83d, 0",
    "feffde00, 0",
    "feff0061d83d0061, 1",
    "feffde00d83d, 0",
    "feffd83dde00d83d, 2",
    "feffd83dd83dde00, 0",
    "feffd83dde0061, 2",
  })
  void halvesOfCharactersAreFlawsInUtf16(String hex, int flaw) {
    assertThat(DecodedText.of("v", HexFormat.of().parseHex(hex)).flawOffset()).isEqualTo(flaw);
  }
}
