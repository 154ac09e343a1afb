package io.portkeylint.rules.networking;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** The listeners of an ALB are given as a JSON list. */
public final class ListenPorts implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK349", "alb-listen-ports-json")
          .topic(Topic.NETWORKING)
          .platform("eks")
          .severity(Severity.ERROR)
          .source("EKS guide, \"AWS Application Load Balancer\"", Basis.EXAMPLE)
          .since("1.0.5")
          .constraints("alb-listen-ports-json")
          .summary("The listeners of an ALB are a JSON list of protocols and ports.")
          .why("the controller refuses any other text and makes no load balancer")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Setting<String> ports =
        context.values().ingress().annotations().get("alb.ingress.kubernetes.io/listen-ports");
    String text = ports == null ? null : ports.known();
    if (ports != null && text != null && Listeners.parse(text) == null) {
      context.report(
          finding("the listeners of the ALB are no JSON list")
              .at(ports, "has the form `[{\"HTTP\": 80}, {\"HTTPS\": 443}]`")
              .help("write `'[{\"HTTPS\": 443}]'` in single quotes"));
    }
  }
}
