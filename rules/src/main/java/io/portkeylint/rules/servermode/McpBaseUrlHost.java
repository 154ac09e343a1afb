package io.portkeylint.rules.servermode;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Ingress;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** The address that clients get is the one that is routed to the MCP gateway. */
public final class McpBaseUrlHost implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK129", "mcp-base-url-matches-mcp-hostname")
          .topic(Topic.SERVER_MODE)
          .severity(Severity.WARNING)
          .source("EKS guide, \"MCP Gateway (Optional)\"", Basis.IMPLIED)
          .since("1.3.0")
          .constraints("mcp-base-url-matches-mcp-hostname")
          .summary("The address of the MCP gateway has the host name that is routed to it.")
          .why("clients are sent to this address, and reach another server there or none")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Ingress ingress = context.values().ingress();
    Setting<String> url = context.values().environment().variable("MCP_GATEWAY_BASE_URL");
    Setting<String> mode = context.values().environment().variable("SERVER_MODE");
    String text = url.known();
    String gateway = ingress.hostname().known();
    String mcp = ingress.mcpHostname().known();
    if (mcp == null && ingress.mcpHostname().isAbsent() && gateway != null) {
      mcp = "mcp." + gateway;
    }
    int scheme = text == null ? -1 : text.indexOf("://");
    if (text == null
        || scheme < 0
        || mcp == null
        || !ingress.enabled().is(true)
        || !ingress.hostBased().is(true)
        || !(mode.is("all") || mode.is("mcp"))) {
      return;
    }
    String host = host(text, scheme + 3);
    if (!host.equalsIgnoreCase(mcp)) {
      context.report(
          finding("`MCP_GATEWAY_BASE_URL` leads to `" + host + "`, not to the MCP gateway")
              .at(url, "the MCP gateway is reached as `" + mcp + "`")
              .related(ingress.mcpHostname(), "routed to the MCP gateway")
              .help("use the host name `" + mcp + "` in `MCP_GATEWAY_BASE_URL`"));
    }
  }

  private static String host(String url, int start) {
    int end = start;
    while (end < url.length() && "/:?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return url.substring(start, end);
  }
}
