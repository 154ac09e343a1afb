package io.portkeylint.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "wa | one,warning,wart  | -",
        "wa | one,warning       | warning",
        "w  | one,warning       | -",
        "on | one,warning       | one",
        "oen | one,warning      | one",
        "xyz | one,warning      | -",
      })
  void theWordThatWasMeantIsTold(String written, String words, String meant) {
    assertThat(Problems.didYouMean(written, List.of(words.split(","))))
        .isEqualTo(meant == null ? "" : "; did you mean `" + meant + "`?");
  }
}
