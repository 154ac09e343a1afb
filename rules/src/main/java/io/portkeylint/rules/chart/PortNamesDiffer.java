package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A port is found by its name. */
public final class PortNamesDiffer implements Rule {

  private static final List<String> PLACES = List.of("sidecars", "dataservice.deployment.sidecars");

  private static final RuleInfo INFO =
      RuleInfo.rule("PK663", "port-names-differ")
          .topic(Topic.WORKLOAD)
          .source("Kubernetes API, Container", Basis.CHART)
          .summary("The ports of a sidecar have names of their own.")
          .why("the API server refuses a container with two ports of one name")
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
        check(context, values, place);
      }
    }
  }

  private void check(RuleContext context, Merged values, String path) {
    List<Value> containers = values.items(path);
    for (int i = 0; i < containers.size(); i++) {
      KeyPath of = KeyPath.of(path).item(i).child("ports");
      List<Value> ports = Merged.items(Merged.part(containers.get(i), "ports"));
      Set<String> taken = new HashSet<>();
      for (int j = 0; j < ports.size(); j++) {
        Value item = Merged.part(ports.get(j), "name");
        String name = Merged.text(item);
        if (item != null && name != null && !name.isEmpty() && !taken.add(name)) {
          context.report(
              finding("two ports of a container are called `" + name + "`")
                  .at(of.item(j).child("name"), item.winner().span(), "is taken already")
                  .help("choose another name"));
        }
      }
    }
  }
}
