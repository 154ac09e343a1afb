package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import org.jspecify.annotations.Nullable;

/** A rolling update needs a pod to spare, or one to add. */
public final class RollingUpdateCanMove implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK652", "rolling-update-can-move")
          .topic(Topic.WORKLOAD)
          .source("Kubernetes API, Deployment", Basis.CHART)
          .since("1.6.2")
          .summary("A rolling update may add a pod or take one away.")
          .why("the API server refuses a Deployment that may do neither")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final String SURGE = "strategy.rollingUpdate.maxSurge";
  private static final String UNAVAILABLE = "strategy.rollingUpdate.maxUnavailable";

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    if (isZero(values.at(SURGE)) && isZero(values.at(UNAVAILABLE))) {
      context.report(
          finding("`maxSurge` and `maxUnavailable` are both 0")
              .at(KeyPath.of(UNAVAILABLE), values.place(UNAVAILABLE), "forbids to take a pod away")
              .related(values.setting(SURGE), "forbids to add a pod")
              .help("set one of the two to 1 or more"));
    }
  }

  private static boolean isZero(@Nullable Value value) {
    Double number = Merged.number(value);
    String text = Merged.text(value);
    return number != null && number == 0 || "0%".equals(text);
  }
}
