package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import org.jspecify.annotations.Nullable;

/** The gateway Service publishes both ports. */
public final class ServicePortsDiffer implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK059", "service-ports-differ")
          .topic(Topic.NETWORKING)
          .source("templates of the gateway chart", Basis.CHART)
          .since("1.2.0")
          .summary("The gateway's Service does not publish one port twice.")
          .why("the API server refuses a Service with two ports of one number")
          .constraints("service-port-differs-from-mcp-port")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    int port = McpPorts.number(values.at("service.port"));
    boolean all = "all".equals(strip(values.text("environment.data.SERVER_MODE")));
    boolean both = all || !context.chart().isAtLeast(1, 7, 6);
    Value written = values.at("environment.data.MCP_PORT");
    int gateway = McpPorts.number(values.at("environment.data.PORT"));
    boolean serversCollide =
        all && port == gateway && port == McpPorts.number(written) && !isWritten(values);
    if (!both || serversCollide || port < 0 || port != McpPorts.port(values)) {
      return;
    }
    boolean mcp = written != null && written.winner().isWritten() && !isWritten(values);
    String path = mcp ? "environment.data.MCP_PORT" : "service.port";
    context.report(
        finding("`service.port` and the port of the MCP server are both " + port)
            .at(KeyPath.of(path), values.place(path), "is taken by the other server")
            .help("choose another number for one of them")
            .note("up to chart 1.7.5 the Service publishes the MCP port in every mode"));
  }

  private static boolean isWritten(Merged values) {
    Value port = values.at("service.port");
    return port != null && port.winner().isWritten();
  }

  private static String strip(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
