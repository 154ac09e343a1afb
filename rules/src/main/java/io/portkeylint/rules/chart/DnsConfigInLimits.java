package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import java.util.List;

/** The lists of a pod's DNS settings have a greatest length. */
public final class DnsConfigInLimits implements Rule {

  private static final int NAME_SERVERS = 3;
  private static final int SEARCHES = 32;

  private static final List<String> PLACES =
      List.of("dnsConfig", "dataservice.deployment.dnsConfig");

  private static final RuleInfo INFO =
      RuleInfo.rule("PK664", "dns-config-in-limits")
          .topic(Topic.WORKLOAD)
          .source("Kubernetes API, PodDNSConfig", Basis.CHART)
          .summary("A pod has at most three name servers and 32 search domains.")
          .why("the API server refuses the pod")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    for (String place : PLACES) {
      if (values.isDeployed(place)) {
        check(context, values, place + ".nameservers", NAME_SERVERS);
        check(context, values, place + ".searches", SEARCHES);
      }
    }
  }

  private void check(RuleContext context, Merged values, String path, int most) {
    List<Value> items = values.items(path);
    if (items.size() > most) {
      context.report(
          finding("`" + path + "` has " + items.size() + " entries, but may have " + most)
              .at(KeyPath.of(path).item(most), items.get(most).winner().span(), "one too many")
              .help("remove the entries that are needed least"));
    }
  }
}
