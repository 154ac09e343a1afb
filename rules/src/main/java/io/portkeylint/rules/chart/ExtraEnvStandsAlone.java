package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The template prints the two lists at different depths. */
public final class ExtraEnvStandsAlone implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK060", "extra-env-stands-alone")
          .topic(Topic.ENVIRONMENT)
          .source("templates of the gateway chart", Basis.CHART)
          .since("1.7.0")
          .summary("`extraEnv` is used only when the chart sets no variable itself.")
          .why(
              "the template prints the items of `extraEnv` at another depth than its own, which is not YAML: Helm stops")
          .constraints("extra-env-breaks-rendering")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    if (!(values.at("extraEnv") instanceof Value.Sequence extra) || extra.items().isEmpty()) {
      return;
    }
    String other = other(values);
    if (other != null) {
      context.report(
          finding("`extraEnv` cannot be used together with variables that the chart sets")
              .at(
                  KeyPath.of("extraEnv"),
                  values.keyPlace("extraEnv"),
                  "breaks the list of variables")
              .related(values.setting(other), "makes the chart set variables")
              .help(
                  "move the variables to `environment.data`, or to a Secret or ConfigMap that"
                      + " `envFrom` names"));
    }
  }

  private static @Nullable String other(Merged values) {
    for (String path :
        List.of(
            "environment.create",
            "environment.existingSecret",
            "useVaultInjection",
            "dataservice.enabled")) {
      if (values.isOn(path)) {
        return path;
      }
    }
    return null;
  }
}
