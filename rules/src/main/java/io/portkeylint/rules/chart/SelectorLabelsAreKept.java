package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import java.util.Map;

/** Pods must carry the labels that their selector asks for. */
public final class SelectorLabelsAreKept implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK069", "selector-labels-are-kept")
          .topic(Topic.WORKLOAD)
          .source("templates of the gateway chart", Basis.CHART)
          .summary("Labels of pods do not replace those that the selector asks for.")
          .why("selector and pods no longer agree, so the API server refuses the Deployment")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    check(context, values, "podLabels", false);
    if (values.isOn("dataservice.enabled")) {
      check(context, values, "dataservice.deployment.labels", true);
    }
  }

  private void check(RuleContext context, Merged values, String path, boolean component) {
    if (!(values.at(path) instanceof Value.Mapping labels)) {
      return;
    }
    for (Map.Entry<String, Value> entry : labels.entries().entrySet()) {
      String key = entry.getKey();
      boolean reserved =
          switch (key) {
            case "app.kubernetes.io/name", "app.kubernetes.io/instance" -> true;
            case "app.kubernetes.io/component" -> component;
            default -> false;
          };
      if (reserved && !isTheSame(values, key, entry.getValue())) {
        context.report(
            finding("`" + path + "` replaces the label `" + key + "`")
                .at(
                    KeyPath.of(path).child(key),
                    entry.getValue().winner().keyOrValueSpan(),
                    "the selector asks for the chart's own value")
                .help("remove the label, or use another key"));
      }
    }
  }

  /** The name of the release is not known here, so only the first label can be compared. */
  private static boolean isTheSame(Merged values, String key, Value value) {
    String override = values.text("nameOverride");
    String name = override == null || override.isEmpty() ? "gateway" : override;
    return key.endsWith("/name") && name.equals(Merged.text(value));
  }
}
