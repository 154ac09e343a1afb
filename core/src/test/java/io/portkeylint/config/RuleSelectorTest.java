package io.portkeylint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portkeylint.config.RulePolicy.SeverityChange;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules as a configuration and the command line name them. */
class RuleSelectorTest {

  private static final RuleInfo RULE =
      RuleInfo.rule("PK310", "ports-agree").topic(Topic.NETWORKING).build();
  private static final RuleInfo OWN =
      RuleInfo.rule("PK905", "suppression-is-needed").topic(Topic.NETWORKING).build();

  @ParameterizedTest
  @CsvSource({
    "PK310, 10",
    "pk310, 10",
    "ports-agree, 10",
    "Ports-Agree, 10",
    "PK31, 4",
    "pk3, 3",
    "PK, 0",
    "PK311, 0",
    "PK3101, 0",
    "PK4, 0",
    "x, 0",
  })
  void aRuleIsNamedMoreOrLessClosely(String word, int closeness) {
    assertThat(new RuleSelector(word).closeness(RULE)).isEqualTo(closeness);
  }

  @Test
  void aTopicNamesItsRulesButNoneOfTheLintersOwn() {
    String topic = Topic.NETWORKING.label();

    assertThat(new RuleSelector(topic).closeness(RULE)).isEqualTo(1);
    assertThat(new RuleSelector(topic.toUpperCase(Locale.ROOT)).closeness(RULE)).isEqualTo(1);
    assertThat(new RuleSelector(topic).closeness(OWN)).isZero();
    assertThat(new RuleSelector(Topic.SECRETS.label()).closeness(RULE)).isZero();
    assertThat(RuleSelector.isOwn(OWN)).isTrue();
    assertThat(RuleSelector.isOwn(RULE)).isFalse();
    assertThat(new RuleSelector("PK3").isSameAs(new RuleSelector("pk3"))).isTrue();
    assertThat(new RuleSelector("PK3").isSameAs(new RuleSelector("PK31"))).isFalse();
  }

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
