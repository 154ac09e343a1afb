package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import java.util.List;

/** One success is enough for two of the three probes. */
public final class SuccessThresholdIsOne implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK661", "success-threshold-is-one")
          .topic(Topic.WORKLOAD)
          .source("Kubernetes API, Probe", Basis.CHART)
          .summary("A liveness or startup probe succeeds at once.")
          .why("the API server refuses another `successThreshold` than 1 for these probes")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<String> PLACES =
      List.of(
          "livenessProbe",
          "startupProbe",
          "dataservice.deployment.livenessProbe",
          "dataservice.deployment.startupProbe");

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    for (String place : PLACES) {
      boolean read = !place.equals("startupProbe") || context.chart().isAtLeast(1, 7, 0);
      String path = place + ".successThreshold";
      Double threshold = Merged.number(values.at(path));
      if (read && values.isDeployed(place) && threshold != null && threshold > 1) {
        context.report(
            finding("`" + path + "` is " + threshold.longValue())
                .at(KeyPath.of(path), values.place(path), "must be 1 for this probe")
                .help("remove the line"));
      }
    }
  }
}
