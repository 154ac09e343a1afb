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
      if (!isRange(range)) {
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

  static boolean isRange(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return false;
    }
    String address = text.substring(0, slash);
    boolean six = address.indexOf(':') >= 0;
    int length = number(text.substring(slash + 1));
    return length >= 0 && length <= (six ? 128 : 32) && (six || isAddress(address));
  }

  private static boolean isAddress(String text) {
    String[] parts = text.split("\\.", -1);
    for (String part : parts) {
      int value = number(part);
      if (value < 0 || value > 255) {
        return false;
      }
    }
    return parts.length == 4;
  }

  private static int number(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return text.isEmpty() || text.length() > 3 ? -1 : value;
  }
}
