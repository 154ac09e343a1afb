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

/** The chart names its own containers. */
public final class ContainerNamesDiffer implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK063", "container-names-differ")
          .topic(Topic.WORKLOAD)
          .source("Kubernetes API, Pod", Basis.CHART)
          .summary("Sidecars have names of their own.")
          .why("the API server refuses a pod with two containers of one name")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    check(context, values.items("sidecars"), KeyPath.of("sidecars"), "gateway");
    if (values.isOn("dataservice.enabled")) {
      String path = "dataservice.deployment.sidecars";
      check(context, values.items(path), KeyPath.of(path), "dataservice");
    }
  }

  private void check(RuleContext context, List<Value> items, KeyPath path, String own) {
    Set<String> taken = new HashSet<>();
    taken.add(own);
    for (int i = 0; i < items.size(); i++) {
      Value item = Merged.part(items.get(i), "name");
      String name = Merged.text(item);
      if (item != null && name != null && !taken.add(name)) {
        context.report(
            finding("`" + path + "` has a second container called `" + name + "`")
                .at(
                    path.item(i).child("name"),
                    item.winner().span(),
                    name.equals(own) ? "is the name of the main container" : "is taken already")
                .help("choose another name"));
      }
    }
  }
}
