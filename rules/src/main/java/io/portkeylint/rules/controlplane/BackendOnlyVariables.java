package io.portkeylint.rules.controlplane;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** Variables of the backend are not given to the gateway. */
public final class BackendOnlyVariables implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK732", "backend-only-variables")
          .topic(Topic.CONTROL_PLANE)
          .severity(Severity.INFO)
          .source("guide \"Model pricing\", \"Backend\"", Basis.STATED)
          .constraints("backend-only-variables")
          .summary("Variables of the backend are not given to the gateway.")
          .why("the gateway does not read them")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    for (Setting<String> variable : context.values().environment().variables()) {
      String name = variable.path().lastStep();
      boolean backends =
          name.equals("MODEL_CONFIGS_PROXY_URL")
              || name.startsWith("MODEL_CONFIGS_PRICING_")
              || name.startsWith("MODEL_CONFIGS_CAPABILITIES_");
      if (backends && variable.isWritten()) {
        context.report(
            finding("`" + name + "` is a variable of the backend and has no effect here")
                .atKey(variable, "not read by the gateway")
                .help("move it to the backend"));
      }
    }
  }
}
