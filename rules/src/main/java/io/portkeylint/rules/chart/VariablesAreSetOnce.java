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

/** A variable may be set only once for server-side apply. */
public final class VariablesAreSetOnce implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK061", "variables-are-set-once")
          .topic(Topic.DATA_SERVICE)
          .source("templates of the gateway chart", Basis.CHART)
          .summary("No variable that the chart sets with the data service is set a second time.")
          .why(
              "the container gets the variable twice, which server-side apply, the default of Helm 4, refuses")
          .constraints("variable-defined-twice")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final String EXTRA = "dataservice.deployment.extraEnv";
  private static final String ADDRESS = "environment.data.DATASERVICE_BASEPATH";

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    if (!values.isOn("dataservice.enabled")) {
      return;
    }
    if (values.at(ADDRESS) != null) {
      context.report(
          finding("`DATASERVICE_BASEPATH` is set by the chart as well")
              .at(KeyPath.of(ADDRESS), values.keyPlace(ADDRESS), "is set a second time")
              .related(values.setting("dataservice.enabled"), "makes the chart set it")
              .help("remove it: the chart knows the address of the data service"));
    }
    if (!context.chart().isAtLeast(1, 1, 0)) {
      return;
    }
    Set<String> seen = new HashSet<>();
    List<Value> items = values.items(EXTRA);
    for (int i = 0; i < items.size(); i++) {
      Value item = Merged.part(items.get(i), "name");
      String name = Merged.text(item);
      if (item != null && name != null && (isSetByChart(name) || !seen.add(name))) {
        context.report(
            finding("the data service gets `" + name + "` twice")
                .at(KeyPath.of(EXTRA).item(i).child("name"), item.winner().span(), "is set already")
                .help(
                    isSetByChart(name)
                        ? "remove it, or set the value of the chart that it comes from"
                        : "remove one of the two"));
      }
    }
  }

  private static boolean isSetByChart(String name) {
    return switch (name) {
      case "PORT", "SERVICE_NAME", "NODE_ENV", "HYBRID_DEPLOYMENT", "GATEWAY_BASE_URL" -> true;
      default -> name.equals("ALBUS_ENDPOINT");
    };
  }
}
