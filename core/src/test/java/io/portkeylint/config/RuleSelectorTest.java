package io.portkeylint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
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
}
