package io.portkeylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.fixtures.RuleFixtures;
import io.portkeylint.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule says what its fixtures expect. */
class RuleFixturesTest {

  private static final List<Rule> RULES = new StandardRules().rules();

  @TestFactory
  Stream<DynamicNode> everyRule() {
    return RULES.stream().map(RuleFixtures::tests);
  }

  @Test
  void noFixtureIsWithoutARule() {
    assertThat(RuleFixtures.strays(RULES)).isEmpty();
  }
}
