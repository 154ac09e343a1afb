package io.portkeylint.rules.chart;

import io.portkeylint.chart.ChartRange;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;

/** Two chart versions ship a number where their own template needs text. */
public final class McpPortDefaultIsText implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK051", "mcp-port-is-set-as-text")
          .topic(Topic.CHART_VERSION)
          .source("templates of the gateway chart", Basis.CHART)
          .charts(new ChartRange(new ChartVersion(1, 3, 1), new ChartVersion(1, 3, 2)))
          .summary("Charts 1.3.1 and 1.3.2 are given `MCP_PORT` as text.")
          .why(
              "Helm stops rendering, because a template cannot encode the number that these charts ship")
          .constraints("chart-release-mcp-port-defect")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final String PORT = "environment.data.MCP_PORT";

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    Value port = values.at(PORT);
    boolean encoded = values.isOn("environment.create") && values.isOn("environment.secret");
    if (encoded && port != null && !port.winner().isWritten() && Merged.number(port) != null) {
      context.report(
          finding("chart " + context.chart() + " cannot render its own default of `MCP_PORT`")
              .at(KeyPath.of(PORT), values.keyPlace(PORT), "`MCP_PORT` is missing here")
              .help("set `environment.data.MCP_PORT: \"8788\"`, or upgrade the chart"));
    }
  }
}
