package io.portkeylint.rules.controlplane;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** Over the internet the control plane has two hosts. */
public final class InternetHosts implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK725", "internet-control-plane-endpoints")
          .topic(Topic.CONTROL_PLANE)
          .severity(Severity.INFO)
          .source("EKS guide, \"Over the Internet\"", Basis.IMPLIED)
          .constraints("internet-control-plane-endpoints")
          .summary("Over the internet the control plane is reached at its documented hosts.")
          .why("the control plane is not known to answer at another host")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    for (BasePath path : BasePath.of(context.values().environment())) {
      String host = path.host();
      boolean known = host.equals("api.portkey.ai") || host.equals("albus.portkey.ai");
      if (path.isPortkeys() && !known && path.cloud().isEmpty()) {
        context.report(
            finding("`" + path.name() + "` names `" + host + "`, which no document mentions")
                .at(path.setting(), "documented are `api.portkey.ai` and `albus.portkey.ai`")
                .help("remove `" + path.name() + "`, or use a documented host"));
      }
    }
  }
}
