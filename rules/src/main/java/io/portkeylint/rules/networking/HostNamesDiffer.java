package io.portkeylint.rules.networking;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Ingress;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** Host-based routing tells the servers apart by their names. */
public final class HostNamesDiffer implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK350", "hostnames-differ")
          .topic(Topic.NETWORKING)
          .severity(Severity.ERROR)
          .source("EKS guide, \"AWS Application Load Balancer\"", Basis.IMPLIED)
          .since("1.3.0")
          .constraints("hostnames-differ")
          .summary("The two servers have different host names.")
          .why("two rules for one name and path leave one of the servers without requests")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Ingress ingress = context.values().ingress();
    Setting<String> mode = context.values().environment().variable("SERVER_MODE");
    String host = ingress.hostname().known();
    if (host != null
        && ingress.enabled().is(true)
        && ingress.hostBased().is(true)
        && mode.is("all")
        && ingress.mcpHostname().is(host)) {
      context.report(
          finding("both servers have the host name `" + host + "`")
              .at(ingress.mcpHostname(), "has to be another name")
              .related(ingress.hostname(), "the AI gateway's name")
              .help("give the MCP gateway a name of its own, for instance `mcp." + host + "`"));
    }
  }
}
