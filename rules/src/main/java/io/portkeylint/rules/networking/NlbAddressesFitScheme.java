package io.portkeylint.rules.networking;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Annotations;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Addresses for a network load balancer are of the network that it is reached from. */
public final class NlbAddressesFitScheme implements Rule {

  private static final String PREFIX = "service.beta.kubernetes.io/aws-load-balancer-";

  private static final RuleInfo INFO =
      RuleInfo.rule("PK333", "nlb-addresses-fit-scheme")
          .topic(Topic.NETWORKING)
          .platform("eks")
          .severity(Severity.WARNING)
          .source("AWS Load Balancer Controller, annotations of Service and Ingress", Basis.IMPLIED)
          .summary(
              "Elastic IPs belong to a public network load balancer, private addresses to an"
                  + " internal one.")
          .why("the controller refuses the addresses of the other kind, and makes no load balancer")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Annotations annotations = context.values().service().annotations();
    Setting<String> scheme = scheme(annotations);
    if (scheme == null) {
      return;
    }
    if (scheme.is("internal") || scheme.is("true")) {
      look(context, annotations.get(PREFIX + "eip-allocations"), scheme, "internal", "public");
    } else if (scheme.is("internet-facing") || scheme.is("false")) {
      Setting<String> addresses = annotations.get(PREFIX + "private-ipv4-addresses");
      look(context, addresses, scheme, "public", "internal");
    }
  }

  /** What says whether it is public; the default differs between the controllers. */
  private static @Nullable Setting<String> scheme(Annotations annotations) {
    Setting<String> scheme = annotations.get(PREFIX + "scheme");
    return scheme == null ? annotations.get(PREFIX + "internal") : scheme;
  }

  private void look(
      RuleContext context,
      @Nullable Setting<String> addresses,
      Setting<String> scheme,
      String kind,
      String other) {
    if (addresses == null || !addresses.isWritten()) {
      return;
    }
    String key = String.valueOf(addresses.path().key()).substring(PREFIX.length());
    context.report(
        finding("`" + key + "` is for " + other + " load balancers, but this one is " + kind)
            .atKey(addresses, "refused for this kind of load balancer")
            .related(scheme, "makes it " + kind)
            .help("remove the addresses, or make the load balancer " + other));
  }
}
