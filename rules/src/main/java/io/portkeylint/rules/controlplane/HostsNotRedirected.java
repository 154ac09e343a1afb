package io.portkeylint.rules.controlplane;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.PassThrough;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;

/** Host aliases do not lead the control plane's names elsewhere. */
public final class HostsNotRedirected implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK726", "control-plane-hosts-not-blocked-locally")
          .topic(Topic.CONTROL_PLANE)
          .severity(Severity.INFO)
          .source("EKS guide, \"Over the Internet\"", Basis.IMPLIED)
          .since("1.3.2")
          .constraints("control-plane-hosts-not-blocked-locally")
          .summary("No host alias redirects the control plane.")
          .why("the pods ask the address of the alias instead of the control plane")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    PassThrough aliases = context.values().workload().scheduling().hostAlias();
    if (!(aliases.value() instanceof Value.Sequence list)) {
      return;
    }
    for (int i = 0; i < list.items().size(); i++) {
      if (list.items().get(i) instanceof Value.Mapping alias
          && alias.get("hostnames") instanceof Value.Sequence names) {
        look(context, aliases.path().item(i).child("hostnames"), names);
      }
    }
  }

  private void look(RuleContext context, KeyPath path, Value.Sequence names) {
    for (int i = 0; i < names.items().size(); i++) {
      if (names.items().get(i) instanceof Value.Scalar name
          && name.scalar().text().endsWith(".portkey.ai")) {
        context.report(
            finding("a host alias redirects `" + name.scalar().text() + "`")
                .at(path.item(i), name.winner().span(), "a host of the control plane")
                .help("remove the alias, unless the address belongs to a private connection"));
      }
    }
  }
}
