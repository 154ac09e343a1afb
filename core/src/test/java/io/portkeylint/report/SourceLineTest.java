package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceLineTest {

  private static SourceLine line(Source source) {
    return SourceView.of(null).line(source, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "name: a\tb, name: a b",
    "name: \u0007b, name: \\u0007b",
    "name: a\ud800, name: a\\ud800",
    "name: \ud800b, name: \\ud800b",
    "name: \udc00b, name: \\udc00b",
    "name: 😀, name: 😀",
    "name: \u202ea, name: \\u202ea",
  })
  void nothingInItMovesTheText(String written, String shown) {
    assertThat(line(Source.file("v.yaml", written)).text()).isEqualTo(shown);
    assertThat(line(Source.file("v.yaml", written + "\n")).text()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "name: a # x, name: a # …, 8",
    "name: a, name: a, 7",
    "name: a # portkey-lint-ignore PK310, name: a # portkey-lint-ignore PK310, 35",
    "name: a #   portkey-lint-x, name: a #   portkey-lint-x, 26",
    "name: a # not portkey-lint, name: a # …, 8",
    "name: a #portkey-lin, name: a # …, 8",
  })
  void commentsAreLeftOut(String written, String shown, int comment) {
    SourceLine line = line(Source.file("v.yaml", written + "\n"));

    assertThat(line.text()).isEqualTo(shown);
    assertThat(line.comment()).isEqualTo(comment);
  }

  @Test
  void placesAreWhereTheirTextWent() {
    String written = "name: \u0007a\u0007b # x";
    SourceLine line = line(Source.file("v.yaml", written + "\n"));

    assertThat(line.text()).isEqualTo("name: \\u0007a\\u0007b # …");
    int[] starts = {0, 1, 2, 3, 4, 5, 6, 12, 13, 19, 20, 21, 21, 21};
    int[] ends = {0, 1, 2, 3, 4, 5, 6, 12, 13, 19, 20, 21, 24, 24};
    for (int i = 0; i < starts.length; i++) {
      assertThat(line.startOf(i)).as("start of %s", i).isEqualTo(starts[i]);
      assertThat(line.endOf(i)).as("end at %s", i).isEqualTo(ends[i]);
    }
    assertThat(line.startOf(-5)).isZero();
    assertThat(line.endOf(99)).isEqualTo(24);
    assertThat(line.startOf(99)).isEqualTo(24);
  }

  @Test
  void anArgumentHasNoComments() {
    assertThat(line(Source.argument("--set #1", "name=a # x")).text()).isEqualTo("name=********");
    assertThat(line(Source.argument("--set #1", "port=1,name=a")).text())
        .isEqualTo("port=1,name=a");
  }
}
