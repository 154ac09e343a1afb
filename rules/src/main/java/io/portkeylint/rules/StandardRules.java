package io.portkeylint.rules;

import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleProvider;
import java.util.List;

/**
 * All rules of this module: classes and declarations alike. The list is made when the module is
 * built, so that a new rule is registered by being there.
 */
public final class StandardRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(RuleIndex.rules());
  }
}
