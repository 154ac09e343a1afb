package io.portkeylint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.values.KeyPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pwd=abc                     | true",
        "a pwd = 'abc' b             | true",
        "\"pwd\": \"abc\"            | true",
        "pwd=                        | false",
        "pwd: <PASSWORD>             | false",
        "pwd=true                    | false",
        "user=abc                    | false",
        "pwd                         | false",
        "=abc                        | false",
        "user=a,pwd=b                | true",
        "{user: a, pwd: b}           | true",
        "redis_key: abc              | true",
        "my.pwd=abc                  | true",
        "pwd=,x                      | false",
        "pwd=/mnt/a&x                | false",
      })
  void aNameWithinATextMayTell(String text, boolean holdsSecret) {
    assertThat(Assignments.holdSecret(text)).isEqualTo(holdsSecret);
    assertThat(Sensitivity.isSensitiveWithin(KeyPath.of("a"), text)).isEqualTo(holdsSecret);
  }
}
