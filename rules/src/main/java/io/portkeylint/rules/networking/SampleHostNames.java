package io.portkeylint.rules.networking;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** Names of the samples are replaced before deployment. */
public final class SampleHostNames implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK365", "hostnames-not-sample-domain")
          .topic(Topic.PLACEHOLDERS)
          .severity(Severity.INFO)
          .source(
              "EKS guide, \"Examples: AI Gateway + MCP Gateway with ALB and Host-Based Routing\"",
              Basis.IMPLIED)
          .constraints("hostnames-not-sample-domain")
          .summary("Host names of the samples are replaced.")
          .why("the domains example.com, example.org and example.net belong to nobody")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    look(context, context.values().ingress().hostname());
    look(context, context.values().ingress().mcpHostname());
    look(context, context.values().environment().variable("MCP_GATEWAY_BASE_URL"));
  }

  private void look(RuleContext context, Setting<String> setting) {
    String text = setting.known();
    if (text != null && isSample(host(text))) {
      context.report(
          finding("`" + setting.path().lastStep() + "` is a name of the samples")
              .at(setting, "a domain that belongs to nobody")
              .help("enter the real host name"));
    }
  }

  static String host(String text) {
    int scheme = text.indexOf("://");
    int start = scheme < 0 ? 0 : scheme + 3;
    int end = start;
    while (end < text.length() && "/:?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isSample(String host) {
    return isIn(host, "example.com") || isIn(host, "example.org") || isIn(host, "example.net");
  }

  private static boolean isIn(String host, String domain) {
    return host.equals(domain) || host.endsWith("." + domain);
  }
}
