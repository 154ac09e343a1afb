package io.portkeylint.rule;

import java.util.List;

/** Brings rules to {@code Linter.standard()}; found through {@link java.util.ServiceLoader}. */
public interface RuleProvider {

  /** The rules, in the order of their ids. */
  List<Rule> rules();
}
