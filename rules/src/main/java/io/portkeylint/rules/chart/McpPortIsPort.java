package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.StandIn;

/** What is no number counts as port 0. */
public final class McpPortIsPort implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK058", "mcp-port-is-valid-port")
          .topic(Topic.SERVER_MODE)
          .source("templates of the gateway chart", Basis.CHART)
          .since("1.2.0")
          .summary("`MCP_PORT` is a port number.")
          .why("the template takes what is no number for 0, and the API server refuses port 0")
          .constraints("mcp-port-is-valid-port")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final String PORT = "environment.data.MCP_PORT";

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    String port = values.text(PORT);
    if (port == null || port.isEmpty() || isPort(port) || StandIn.isFilePath(port)) {
      return;
    }
    if (!isUsed(values, context)) {
      return;
    }
    context.report(
        finding("`environment.data.MCP_PORT` is `" + port + "`, which is no port")
            .at(KeyPath.of(PORT), values.place(PORT), "must be a number from 1 to 65535")
            .help("write a number in quotes, such as `\"8788\"`"));
  }

  private static boolean isUsed(Merged values, RuleContext context) {
    boolean overridden =
        context.chart().isAtLeast(1, 6, 3)
            && values.isOn("mcpService.enabled")
            && values.isOn("mcpService.containerPort");
    return !overridden && (!context.chart().isAtLeast(1, 7, 6) || McpPorts.isStarted(values));
  }

  private static boolean isPort(String text) {
    return text.length() <= 5 && McpPorts.number(text) >= 1 && McpPorts.number(text) <= 65_535;
  }
}
