package io.portkeylint.rules.dataservice;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** The chart passes two variables of the data service's own list on, and no other. */
public final class EnvKeys implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK525", "dataservice-env-known-keys")
          .topic(Topic.DATA_SERVICE)
          .severity(Severity.WARNING)
          .source("chart 1.7.7, template `_helpers.tpl`", Basis.CHART)
          .since("1.0.4")
          .constraints("dataservice-env-known-keys")
          .summary("`dataservice.env` holds the two keys that the chart reads.")
          .why("the chart passes over every other key, so the data service does not get it")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    for (Setting<String> entry : context.values().dataService().env().entries()) {
      String key = entry.path().key();
      boolean known = "DEBUG_ENABLED".equals(key) || "SERVICE_NAME".equals(key);
      if (!known && entry.isWritten()) {
        context.report(
            finding("`" + key + "` in `dataservice.env` reaches nobody")
                .atKey(entry, "read are only `DEBUG_ENABLED` and `SERVICE_NAME`")
                .help("move it to `dataservice.deployment.extraEnv`"));
      }
    }
  }
}
