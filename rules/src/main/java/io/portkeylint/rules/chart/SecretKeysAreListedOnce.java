package io.portkeylint.rules.chart;

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

/** A variable may be set only once for server-side apply. */
public final class SecretKeysAreListedOnce implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK057", "secret-keys-are-listed-once")
          .topic(Topic.ENVIRONMENT)
          .source("templates of the gateway chart", Basis.CHART)
          .since("1.3.1")
          .summary("`environment.secretKeys` names each variable once.")
          .why(
              "the container gets the variable twice, which server-side apply, the default of Helm 4, refuses")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final String KEYS = "environment.secretKeys";

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    Map<String, Value> seen = new HashMap<>();
    List<Value> items = values.items(KEYS);
    for (int i = 0; i < items.size(); i++) {
      String name = Merged.text(items.get(i));
      Value first = name == null ? null : seen.putIfAbsent(name, items.get(i));
      if (first != null) {
        context.report(
            finding("`environment.secretKeys` names `" + name + "` twice")
                .at(KeyPath.of(KEYS).item(i), items.get(i).winner().span(), "is listed already")
                .related(first.winner().span(), "is listed here first")
                .help("remove one of the two"));
      }
    }
  }
}
