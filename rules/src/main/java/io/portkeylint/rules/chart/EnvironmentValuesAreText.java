package io.portkeylint.rules.chart;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartRange;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.chart.Condition;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlScalar;
import java.util.Map;

/** Up to chart 1.6.4 values are encoded as they are, which only works for text. */
public final class EnvironmentValuesAreText implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK052", "environment-values-are-text")
          .topic(Topic.ENVIRONMENT)
          .source("templates of the gateway chart", Basis.CHART)
          .charts(new ChartRange(null, new ChartVersion(1, 6, 4)))
          .summary("Up to chart 1.6.4, every value of `environment.data` is text.")
          .why("Helm stops rendering: up to chart 1.6.4 a template can only encode text")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    if (!values.isOn("environment.create")
        || !values.isOn("environment.secret")
        || !(values.at("environment.data") instanceof Value.Mapping data)) {
      return;
    }
    for (Map.Entry<String, Value> entry : data.entries().entrySet()) {
      Value value = entry.getValue();
      if (value.winner().isWritten() && fails(entry.getKey(), value)) {
        KeyPath path = KeyPath.of("environment.data").child(entry.getKey());
        context.report(
            finding("`" + path + "` is not text")
                .at(path, value.winner().span(), "must be in quotes")
                .help("put the value in quotes"));
      }
    }
  }

  /** False, 0 and null count as nothing; the shape check judges lists under known names. */
  private static boolean fails(String name, Value value) {
    if (value instanceof Value.Scalar scalar) {
      YamlScalar written = scalar.scalar();
      return !written.isString() && written.isTruthy();
    }
    return Condition.isTruthy(value)
        && Chart.of(Chart.newest()).path("environment.data." + name) == null;
  }
}
