package com.example.lint;

import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleProvider;
import java.util.List;

/** The rules of one company, found through {@link java.util.ServiceLoader}. */
public final class CompanyRules implements RuleProvider {

  @Override
  public List<Rule> rules() {
    return List.of(new OwnRegistry());
  }
}
