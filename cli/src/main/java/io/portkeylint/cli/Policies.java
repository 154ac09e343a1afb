package io.portkeylint.cli;

import io.portkeylint.Linter;
import io.portkeylint.cli.Arguments.Given;
import io.portkeylint.config.Configuration;
import io.portkeylint.config.RulePolicy;
import io.portkeylint.config.RulePolicy.SeverityChange;
import io.portkeylint.config.SeverityOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of findings, as options and the configuration say. */
final class Policies {

  private Policies() {}

  /**
   * The policy, or null when nobody asks for one.
   *
   * @throws UsageException when an option names no rule
   */
  static @Nullable RulePolicy of(Settings settings, Linter linter) {
    Arguments arguments = settings.arguments();
    Configuration configuration = settings.configuration();
    boolean isChanged = arguments.has(Option.SEVERITY) || arguments.has(Option.EXTRA_VARIABLES);
    if (configuration == null && !isChanged) {
      return null;
    }
    RulePolicy policy = configuration == null ? RulePolicy.NONE : configuration.policy();
    List<SeverityChange> changes = new ArrayList<>();
    for (Given given : arguments.options()) {
      if (given.option() == Option.SEVERITY) {
        try {
          changes.add(SeverityOption.parse(given.value(), given.written(), linter.ruleInfos()));
        } catch (IllegalArgumentException e) {
          throw new UsageException("`" + given.written() + "`: " + e.getMessage());
        }
      }
    }
    return policy
        .withSeverities(changes)
        .withExtraVariables(new HashSet<>(arguments.all(Option.EXTRA_VARIABLES)));
  }
}
