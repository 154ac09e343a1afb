package io.portkeylint.rules.servermode;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** Two servers in one container need two ports. */
public final class McpPortDiffersFromPort implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK124", "mcp-port-differs-from-port")
          .topic(Topic.SERVER_MODE)
          .source("EKS guide, \"MCP Gateway (Optional)\"", Basis.IMPLIED)
          .since("1.2.0")
          .constraints("mcp-port-differs-from-port")
          .summary("With both servers started, `MCP_PORT` and `PORT` differ.")
          .why(
              "both servers run in one container; the second to start finds the port "
                  + "taken and the pod restarts for ever")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Environment environment = context.values().environment();
    Setting<String> mode = environment.variable("SERVER_MODE");
    Setting<Integer> port = environment.port("PORT");
    Setting<Integer> mcpPort = environment.port("MCP_PORT");
    Integer taken = port.known();
    if (!mode.is("all") || taken == null || !taken.equals(mcpPort.known())) {
      return;
    }
    boolean mcpWritten = mcpPort.isWritten();
    Setting<Integer> subject = mcpWritten ? mcpPort : port;
    String free = mcpWritten ? (taken == 8788 ? "8787" : "8788") : "8787";
    context.report(
        finding("`PORT` and `MCP_PORT` are both " + taken)
            .at(subject, mcpWritten ? "taken by the AI gateway" : "taken by the MCP gateway")
            .related(mcpWritten ? port : mcpPort, "the other server listens here")
            .related(mode, "starts both servers")
            .help("use 8787 for `PORT` and 8788 for `MCP_PORT`, as the guide does")
            .fix("write `\"" + free + "\"`", false, Edits.replace(subject, free)));
  }
}
