package io.portkeylint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.rule.Written;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkloadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1                                | false",
        "envFrom: [{a: b}]                   | true",
        "extraEnv: [{name: X}]               | true",
        "extraEnv: [{name: Y}, {name: X}]    | true",
        "extraEnv: [{name: Y}]               | false",
        "extraEnv: [a]                       | true",
        "extraEnv: '{{ x }}'                 | true",
        "extraEnv: ''                        | false",
      })
  void podsMayBringAVariableOfTheirOwn(String values, boolean expected) {
    assertThat(Written.of(values).model().workload().mayBring("X")).isEqualTo(expected);
  }
}
