package io.portkeylint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portkeylint.UnreadableInputException;
import io.portkeylint.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThresholdTest {

  @ParameterizedTest
  @EnumSource(Severity.class)
  void readsTheNamesOfSeverities(Severity severity) {
    assertThat(Threshold.parse(severity.label()).least()).isEqualTo(severity);
  }

  @Test
  void neverIsReachedByNothing() {
    assertThat(Threshold.parse("never").least()).isNull();
    assertThat(Threshold.parse("never").isReachedBy(List.of())).isFalse();
  }

  @Test
  void refusesOtherNames() {
    assertThatThrownBy(() -> Threshold.parse("ERROR"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("failOn is `ERROR`; it is one of error, warning, info, never");
  }
}
