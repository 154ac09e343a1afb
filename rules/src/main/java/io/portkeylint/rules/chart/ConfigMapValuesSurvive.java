package io.portkeylint.rules.chart;

import io.portkeylint.chart.ChartRange;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.shape.PlainText;
import io.portkeylint.source.Span;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Up to chart 1.6.4 a ConfigMap is printed without quotes. */
public final class ConfigMapValuesSurvive implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK053", "config-map-values-stay-text")
          .topic(Topic.ENVIRONMENT)
          .source("templates of the gateway chart", Basis.CHART)
          .charts(new ChartRange(null, new ChartVersion(1, 6, 4)))
          .summary("Up to chart 1.6.4, values that go into a ConfigMap stay text without quotes.")
          .why(
              "the ConfigMap is printed without quotes, so YAML reads the text again: Helm or the API server refuses it")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    if (!values.isOn("environment.create")
        || !values.isOff("environment.secret")
        || !(values.at("environment.data") instanceof Value.Mapping data)) {
      return;
    }
    StringBuilder shipped = new StringBuilder();
    for (Map.Entry<String, Value> entry : data.entries().entrySet()) {
      String becomes = turnsInto(entry.getValue());
      if (becomes != null && entry.getValue().winner().isWritten()) {
        report(context, entry.getKey(), entry.getValue().winner().span(), becomes);
      } else if (becomes != null) {
        shipped.append(shipped.length() == 0 ? "`" : ", `").append(entry.getKey()).append('`');
      }
    }
    if (shipped.length() > 0) {
      String path = "environment.secret";
      context.report(
          finding("a ConfigMap cannot hold the chart's own values of " + shipped)
              .at(KeyPath.of(path), values.place(path), "puts all variables into a ConfigMap")
              .help("set `environment.secret: true`, or upgrade the chart to 1.7.0 or later"));
    }
  }

  private static @Nullable String turnsInto(Value value) {
    if (!(value instanceof Value.Scalar scalar) || scalar.scalar().isNull()) {
      return null;
    }
    return PlainText.turnsInto(scalar.scalar().text());
  }

  private void report(RuleContext context, String name, Span span, String becomes) {
    KeyPath path = KeyPath.of("environment.data").child(name);
    context.report(
        finding("`" + path + "` turns into " + becomes + " in the ConfigMap")
            .at(path, span, "loses its quotes")
            .help("set `environment.secret: true`, or upgrade the chart to 1.7.0 or later"));
  }
}
