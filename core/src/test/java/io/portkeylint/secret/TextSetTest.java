package io.portkeylint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSetTest {

  private static final TextSet SET = new TextSet(List.of("abc", "ab", "abcdef", "b", "xyz", "é"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''        | ''",
        "a         | ''",
        "ab        | ab,b",
        "abd       | ab,b",
        "abc       | abc,ab,b",
        "abcde     | abc,ab,b",
        "abcdef    | abcdef,abc,ab,b",
        "--xyz--   | xyz",
        "xy        | ''",
        "zz        | ''",
        "é         | é",
        "b xyz b   | b,xyz",
      })
  void findsEachTheLongestOfAPlaceFirst(String text, String found) {
    assertThat(String.join(",", SET.in(text))).isEqualTo(found);
    assertThat(SET.isAnyIn(text)).isEqualTo(!found.isEmpty());
  }
}
