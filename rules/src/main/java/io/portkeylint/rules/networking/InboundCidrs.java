package io.portkeylint.rules.networking;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** The callers of an ALB are listed as address ranges. */
public final class InboundCidrs implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK346", "alb-inbound-cidrs-format")
          .topic(Topic.NETWORKING)
          .platform("eks")
          .severity(Severity.ERROR)
          .source("EKS guide, \"AWS Application Load Balancer\"", Basis.IMPLIED)
          .since("1.0.5")
          .constraints("alb-inbound-cidrs-format")
          .summary("The callers of an ALB are listed as address ranges, separated by commas.")
          .why("the controller refuses the list and makes no load balancer")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Setting<String> cidrs =
        context.values().ingress().annotations().get("alb.ingress.kubernetes.io/inbound-cidrs");
    String text = cidrs == null ? null : cidrs.known();
    if (cidrs == null || text == null) {
      return;
    }
    for (String entry : text.split(",", -1)) {
      String range = entry.strip();
      if (!AddressRange.isRange(range)) {
        context.report(
            finding(
                    range.isEmpty()
                        ? "the list of address ranges has an empty entry"
                        : "`" + range + "` is no address range")
                .at(cidrs, "ranges such as `203.0.113.0/24`, separated by commas")
                .help("write a range with its length; `/32` for a single address"));
        return;
      }
    }
  }
}
