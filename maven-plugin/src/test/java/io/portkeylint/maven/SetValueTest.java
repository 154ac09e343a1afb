package io.portkeylint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maven prints configured values with {@code -X}. */
class SetValueTest {

  @ParameterizedTest
  @CsvSource({
    "environment.data.REDIS_PASSWORD=marked, environment.data.REDIS_PASSWORD=********",
    "a=b=marked, a=********",
    "a=, a=********",
    "marked, ********"
  })
  void showsTheKeyAlone(String argument, String shown) {
    SetValue value = new SetValue();
    value.set(argument);

    assertThat(value).hasToString(shown);
    assertThat(value.argument()).isEqualTo(argument);
  }
}
