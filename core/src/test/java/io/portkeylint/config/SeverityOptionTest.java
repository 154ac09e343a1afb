package io.portkeylint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portkeylint.config.RulePolicy.SeverityChange;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityOptionTest {

  private static final RuleInfo RULE =
      RuleInfo.rule("PK310", "ports-agree").topic(Topic.NETWORKING).build();
  private static final RuleInfo OWN =
      RuleInfo.rule("PK905", "suppression-is-needed").topic(Topic.NETWORKING).build();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "PK310=off, -",
        "pk3=info, INFO",
        "ports-agree=warning, WARNING",
        "PK310=error, ERROR"
      })
  void anOptionChangesASeverity(String text, Severity severity) {
    SeverityChange change = SeverityOption.parse(text, "--severity", List.of(RULE, OWN));

    assertThat(change.severity()).isEqualTo(severity);
    assertThat(change.rules()).isEqualTo(new RuleSelector(text.substring(0, text.indexOf('='))));
    assertThat(change.origin()).isEqualTo("--severity");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PK310       | needs a rule and one of error, warning, info, off, such as PK311=off",
        "PK310=      | needs a rule and one of error, warning, info, off, such as PK311=off",
        "PK310=eror  | needs a rule and one of error, warning, info, off, such as PK311=off;"
            + " did you mean `error`?",
        "PK310=warn  | needs a rule and one of error, warning, info, off, such as PK311=off;"
            + " did you mean `warning`?",
        "ports-agre=off | no rule, family or topic `ports-agre`; did you mean `ports-agree`?",
      })
  void orSaysWhatItNeeds(String text, String message) {
    assertThatThrownBy(() -> SeverityOption.parse(text, "--severity", List.of(RULE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
