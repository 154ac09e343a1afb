package io.portkeylint.rules.secrets;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.secret.Sensitivity;
import java.util.ArrayList;
import java.util.List;

/** Credentials belong into a Secret. */
public final class EnvironmentSecretForSensitiveData implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK030", "environment-secret-for-sensitive-data")
          .topic(Topic.SECRETS)
          .source("EKS guide, \"Image Credentials Configuration\"", Basis.EXAMPLE)
          .constraints("environment-secret-for-sensitive-data")
          .summary("Credentials in `environment.data` go into a Secret, not into a ConfigMap.")
          .why("a ConfigMap holds every value in plain text and is not meant for " + "credentials")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Environment environment = context.values().environment();
    if (!environment.create().is(true) || !environment.secret().is(false)) {
      return;
    }
    List<Setting<String>> sensitive = new ArrayList<>();
    for (Setting<String> variable : environment.variables()) {
      String text = variable.known();
      if (text != null && Sensitivity.isSensitive(variable.path(), text)) {
        sensitive.add(variable);
      }
    }
    if (sensitive.isEmpty()) {
      return;
    }
    Setting<Boolean> secret = environment.secret();
    context.report(
        finding(
                sensitive.size() == 1
                    ? "a credential would be written to a ConfigMap"
                    : sensitive.size() + " credentials would be written to a ConfigMap")
            .at(secret, "puts all of `environment.data` into a ConfigMap")
            .related(sensitive.get(0), label(sensitive))
            .help(
                "set `environment.secret: true`, or keep the values out of the file with"
                    + " `environment.existingSecret`")
            .fix("set `environment.secret: true`", true, Edits.replaceByYaml(secret, "true")));
  }

  private static String label(List<Setting<String>> sensitive) {
    String name = "`" + sensitive.get(0).path().lastStep() + "`";
    return sensitive.size() == 1
        ? name + " is sensitive; shown masked"
        : name + ", one of " + sensitive.size() + " sensitive values; shown masked";
  }
}
