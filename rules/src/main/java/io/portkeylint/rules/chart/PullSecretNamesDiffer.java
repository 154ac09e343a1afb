package io.portkeylint.rules.chart;

import io.portkeylint.chart.Condition;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two objects of one kind need two names. */
public final class PullSecretNamesDiffer implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK065", "pull-secret-names-differ")
          .topic(Topic.IMAGES)
          .source("templates of the gateway chart", Basis.CHART)
          .summary("Each pull secret that the chart makes has a name of its own.")
          .why("the release holds one object twice, so it is refused")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final KeyPath CREDENTIALS = KeyPath.of("imageCredentials");

  @Override
  public void check(RuleContext context) {
    List<Value> items = Merged.of(context).items("imageCredentials");
    Map<String, Value> seen = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Value value = Merged.part(items.get(i), "name");
      String name = Merged.text(value);
      if (value == null
          || name == null
          || !Condition.isTruthy(Merged.part(items.get(i), "create"))) {
        continue;
      }
      Value first = seen.putIfAbsent(name, value);
      if (first != null) {
        context.report(
            finding("two pull secrets are called `" + name + "`")
                .at(CREDENTIALS.item(i).child("name"), value.winner().span(), "is taken already")
                .related(first.winner().span(), "is the first of that name")
                .help("choose another name"));
      }
    }
  }
}
