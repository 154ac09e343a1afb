package io.portkeylint;

import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** Checks deployments of the gateway chart. Immutable and thread-safe. */
public final class Linter {

  private final List<Rule> rules;

  private Linter(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** With the rules of every {@link RuleProvider} on the class path. */
  public static Linter standard() {
    List<Rule> rules = new ArrayList<>();
    for (RuleProvider provider : ServiceLoader.load(RuleProvider.class)) {
      rules.addAll(provider.rules());
    }
    return new Linter(rules);
  }

  /** With exactly these rules. */
  public static Linter of(List<Rule> rules) {
    return new Linter(rules);
  }

  public List<Rule> rules() {
    return rules;
  }

  /**
   * Checks one deployment.
   *
   * @throws UnreadableInputException when an input cannot be read or the chart version is unknown
   */
  public LintResult lint(LintRequest request) {
    throw new UnsupportedOperationException("not yet: " + request.inputs());
  }
}
