package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import java.util.List;

/** The parts of a toleration depend on each other. */
public final class TolerationsFit implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK656", "toleration-parts-fit")
          .topic(Topic.WORKLOAD)
          .source("Kubernetes API, Toleration", Basis.CHART)
          .summary(
              "A toleration has a value only when it compares one, and a time only where pods are"
                  + " driven out.")
          .why("the API server refuses the pod")
          .build();

  private static final List<String> PLACES =
      List.of(
          "tolerations",
          "dataservice.deployment.tolerations",
          "minio.statefulSet.tolerations",
          "milvus.etcd.statefulSet.tolerations",
          "milvus.milvus.statefulSet.tolerations");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    for (String place : PLACES) {
      if (values.isDeployed(place)) {
        KeyPath path = KeyPath.of(place);
        List<Value> items = values.items(place);
        for (int i = 0; i < items.size(); i++) {
          if (items.get(i) instanceof Value.Mapping toleration) {
            check(context, path.item(i), toleration);
          }
        }
      }
    }
  }

  private void check(RuleContext context, KeyPath path, Value.Mapping toleration) {
    Value operator = toleration.get("operator");
    Value value = toleration.get("value");
    String compared = Merged.text(value);
    boolean exists = "Exists".equals(Merged.text(operator));
    if (operator != null && exists && value != null && compared != null && !compared.isEmpty()) {
      context.report(
          finding("`" + path + "` has a value, but its operator is `Exists`")
              .at(path.child("value"), value.winner().keyOrValueSpan(), "compared with nothing")
              .related(operator.winner().span(), "holds for every value")
              .help("remove `value`, or write `operator: Equal`"));
    }
    Value seconds = toleration.get("tolerationSeconds");
    Value effect = toleration.get("effect");
    boolean known = Merged.isNothing(effect) || Merged.text(effect) != null;
    if (seconds != null
        && Merged.number(seconds) != null
        && known
        && !"NoExecute".equals(Merged.text(effect))) {
      context.report(
          finding("`" + path + "` has a time, but its effect is not `NoExecute`")
              .at(
                  path.child("tolerationSeconds"),
                  seconds.winner().keyOrValueSpan(),
                  "only pods that are driven out have a time")
              .help("remove `tolerationSeconds`, or write `effect: NoExecute`"));
    }
  }
}
