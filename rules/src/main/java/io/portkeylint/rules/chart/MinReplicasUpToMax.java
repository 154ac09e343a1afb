package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;

/** Bounds of an autoscaler. */
public final class MinReplicasUpToMax implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK650", "min-replicas-up-to-max")
          .topic(Topic.WORKLOAD)
          .source("Kubernetes API, HorizontalPodAutoscaler", Basis.CHART)
          .summary("An autoscaler's lowest number of pods is not above its highest.")
          .why("the API server refuses the autoscaler")
          .constraints("autoscaling-bounds")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    if (values.isOn("autoscaling.enabled")) {
      check(context, values, "autoscaling");
    }
    if (values.isOn("dataservice.enabled")
        && values.isOn("dataservice.autoscaling.enabled")
        && values.isOn("dataservice.autoscaling.createHpa")) {
      check(context, values, "dataservice.autoscaling");
    }
  }

  private void check(RuleContext context, Merged values, String section) {
    String low = section + ".minReplicas";
    String high = section + ".maxReplicas";
    Double min = Merged.number(values.at(low));
    Double max = Merged.number(values.at(high));
    if (min != null && max != null && min > max) {
      Value written = values.at(low);
      boolean atMin = written != null && written.winner().isWritten();
      String path = atMin ? low : high;
      context.report(
          finding(
                  "`"
                      + low
                      + "` is "
                      + min.longValue()
                      + ", above `maxReplicas` "
                      + max.longValue())
              .at(
                  KeyPath.of(path),
                  values.place(path),
                  atMin
                      ? "must not be above " + max.longValue()
                      : "must be at least " + min.longValue())
              .related(values.setting(atMin ? high : low), "is the other bound")
              .help("lower the one or raise the other"));
    }
  }
}
