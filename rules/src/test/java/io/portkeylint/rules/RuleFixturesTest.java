package io.portkeylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.fixtures.RuleFixtures;
import io.portkeylint.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule says what its fixtures expect. */
class RuleFixturesTest {

  private static final List<Rule> RULES = new StandardRules().rules();

  static Stream<Rule> rules() {
    return RULES.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleSaysWhatIsExpected(Rule rule) {
    RuleFixtures.check(rule);
  }

  @Test
  void noFixtureIsWithoutARule() {
    assertThat(RuleFixtures.strays(RULES)).isEmpty();
  }
}
