package io.portkeylint.rules.networking;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Annotations;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** A restricted public load balancer lets the control plane in. */
public final class ControlPlaneMayCall implements Rule {

  private static final String[] ADDRESSES = {"54.81.226.149", "34.200.113.35", "44.221.117.129"};

  private static final RuleInfo INFO =
      RuleInfo.rule("PK364", "ip-allow-list-includes-control-plane")
          .topic(Topic.NETWORKING)
          .platform("eks")
          .severity(Severity.WARNING)
          .source("EKS guide, \"IP Whitelisting\"", Basis.IMPLIED)
          .since("1.0.5")
          .constraints("ip-allow-list-includes-control-plane")
          .summary("A restricted public ALB lets the control plane in.")
          .why("the control plane cannot read logs from the own store, and shows none")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Annotations annotations = context.values().ingress().annotations();
    Setting<String> scheme = annotations.get("alb.ingress.kubernetes.io/scheme");
    Setting<String> cidrs = annotations.get("alb.ingress.kubernetes.io/inbound-cidrs");
    Setting<String> store = context.values().environment().variable("LOG_STORE");
    String text = cidrs == null ? null : cidrs.known();
    boolean ownStore = store.is("s3") || store.is("s3_assume");
    if (scheme == null
        || cidrs == null
        || text == null
        || !scheme.is("internet-facing")
        || !ownStore
        || text.contains("/0")) {
      return;
    }
    StringBuilder missing = new StringBuilder();
    for (String address : ADDRESSES) {
      if (!text.contains(address)) {
        missing.append(missing.length() == 0 ? "`" : ", `").append(address).append("/32`");
      }
    }
    if (missing.length() > 0) {
      context.report(
          finding("the ALB does not let the control plane in")
              .at(cidrs, "lacks " + missing)
              .related(store, "logs are kept here")
              .help("add " + missing)
              .note("not needed where the control plane comes through PrivateLink"));
    }
  }
}
