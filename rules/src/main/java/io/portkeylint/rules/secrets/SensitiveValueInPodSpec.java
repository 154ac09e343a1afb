package io.portkeylint.rules.secrets;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.secret.Sensitivity;

/** Beside an existing Secret, sensitive variables are listed among its keys. */
public final class SensitiveValueInPodSpec implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK034", "sensitive-value-in-pod-spec")
          .topic(Topic.SECRETS)
          .source("chart guide, \"Secret Management Best Practices\"", Basis.IMPLIED)
          .since("1.3.1")
          .constraints("sensitive-value-in-pod-spec")
          .summary("No sensitive value is written into the pods as plain text.")
          .why(
              "a variable that `secretKeys` does not list becomes plain text in the Deployment, for"
                  + " everybody who may read it")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Environment environment = context.values().environment();
    boolean split =
        environment.create().is(false)
            && !environment.existingSecret().isAbsent()
            && !environment.secretKeys().isEmpty()
            && !environment.vaultInjection().is(true);
    if (!split) {
      return;
    }
    for (Setting<String> variable : environment.variables()) {
      String text = variable.known();
      if (text == null || !variable.isWritten()) {
        continue;
      }
      String name = variable.path().lastStep();
      // An external id is masked out of prudence; AWS does not treat it as a secret.
      boolean prudence = name.endsWith("_EXTERNAL_ID");
      if (!prudence && Sensitivity.isSensitive(variable.path(), text)) {
        context.report(
            finding("`" + name + "` would stand in the Deployment as plain text")
                .at(variable, "sensitive, and not listed in `environment.secretKeys`")
                .related(environment.existingSecret(), "the Secret that it belongs into")
                .help("move the value to the Secret, and list `" + name + "` in `secretKeys`"));
      }
    }
  }
}
