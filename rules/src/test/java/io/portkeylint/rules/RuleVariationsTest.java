package io.portkeylint.rules;

import io.portkeylint.fixtures.RuleFixtures;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** A rule says the same however a file is written, and nothing when something else supplies. */
class RuleVariationsTest {

  @TestFactory
  Stream<DynamicNode> everyRule() {
    return new StandardRules().rules().stream().map(RuleFixtures::variations);
  }
}
