package io.portkeylint.rules.chart;

import io.portkeylint.chart.Condition;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import java.util.List;

/** An entry of a list of variables. */
public final class VariableHasOneSource implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK062", "variable-has-one-source")
          .topic(Topic.WORKLOAD)
          .source("Kubernetes API, EnvVar", Basis.CHART)
          .since("1.1.0")
          .summary("A variable of a container has a value or a source, not both.")
          .why("the API server refuses a variable with both")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<String> LISTS = List.of("extraEnv", "dataservice.deployment.extraEnv");

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    for (String path : LISTS) {
      if (path.startsWith("dataservice") && !values.isOn("dataservice.enabled")) {
        continue;
      }
      check(context, KeyPath.of(path), values.items(path));
    }
    sidecars(context, values, "sidecars");
    if (values.isOn("dataservice.enabled")) {
      sidecars(context, values, "dataservice.deployment.sidecars");
    }
  }

  private void sidecars(RuleContext context, Merged values, String path) {
    List<Value> containers = values.items(path);
    for (int i = 0; i < containers.size(); i++) {
      KeyPath of = KeyPath.of(path).item(i).child("env");
      check(context, of, Merged.items(Merged.part(containers.get(i), "env")));
    }
  }

  private void check(RuleContext context, KeyPath path, List<Value> items) {
    for (int i = 0; i < items.size(); i++) {
      Value value = Merged.part(items.get(i), "value");
      Value from = Merged.part(items.get(i), "valueFrom");
      if (from != null && !Merged.isNothing(from) && value != null && Condition.isTruthy(value)) {
        KeyPath where = path.item(i);
        context.report(
            finding("`" + where + "` has both `value` and `valueFrom`")
                .at(where.child("valueFrom"), from.winner().keyOrValueSpan(), "is one source")
                .related(value.winner().keyOrValueSpan(), "is the other source")
                .help("remove one of the two"));
      }
    }
  }
}
