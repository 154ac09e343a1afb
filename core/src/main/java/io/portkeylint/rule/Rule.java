package io.portkeylint.rule;

import io.portkeylint.chart.ChartVersion;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.model.Platform;
import io.portkeylint.values.KeyPath;
import java.util.List;

/**
 * Something that must hold. Implementations are stateless and thread-safe, and are called only for
 * chart versions in their range and on the platform that they belong to.
 */
public interface Rule {

  RuleInfo info();

  /** Whether the rule says anything about a chart version. */
  default boolean appliesTo(ChartVersion chart) {
    return info().charts().contains(chart);
  }

  /** Whether the rule says anything about values for a platform; any does when none is known. */
  default boolean appliesOn(Platform platform) {
    String own = info().platform();
    return own.isEmpty() || platform == Platform.UNKNOWN || own.equals(platform.label());
  }

  /** The values that the rule speaks of, as far as it can tell before it sees any. */
  default List<KeyPath> subjects() {
    return List.of();
  }

  /** Looks at the values and reports every place where the rule does not hold. */
  void check(RuleContext context);

  /** Starts a finding of this rule; hand it to {@link RuleContext#report}. */
  default FindingBuilder finding(String message) {
    return new FindingBuilder(info(), message);
  }
}
