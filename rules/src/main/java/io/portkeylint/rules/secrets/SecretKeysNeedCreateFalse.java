package io.portkeylint.rules.secrets;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.secret.Shown;
import io.portkeylint.values.KeyPath;
import io.portkeylint.yaml.YamlScalar;

/** Keys of a Secret of one's own are listed where the chart does not make the Secret. */
public final class SecretKeysNeedCreateFalse implements Rule {

  private static final KeyPath LIST = KeyPath.of("environment.secretKeys");

  private static final RuleInfo INFO =
      RuleInfo.rule("PK039", "secret-keys-need-create-false")
          .topic(Topic.SECRETS)
          .source("chart 1.7.7, template `_helpers.tpl`", Basis.CHART)
          .since("1.3.1")
          .summary("Keys of a Secret are listed where the chart does not make the Secret itself.")
          .why(
              "with `environment.create` the pods read the chart's own Secret, and variables that"
                  + " are only listed do not reach them")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Environment environment = context.values().environment();
    if (!environment.create().is(true)
        || !environment.existingSecret().isAbsent()
        || environment.vaultInjection().is(true)) {
      return;
    }
    boolean listed = false;
    for (Setting<String> name : environment.secretKeys()) {
      String known = name.known();
      if (known != null && name.isWritten()) {
        listed = true;
        if (!hasValue(environment, known) && !environment.isBroughtFromOutside(known)) {
          report(context, Severity.ERROR, Shown.quoted(known) + " reaches no pod");
          return;
        }
      }
    }
    if (listed) {
      report(context, Severity.WARNING, "`environment.secretKeys` has no effect");
    }
  }

  private void report(RuleContext context, Severity severity, String what) {
    context.report(
        finding(what + ", because `environment.create` is true")
            .severity(severity)
            .at(LIST, context.effective().nearestWritten(LIST).keyOrValueSpan(), "not read")
            .related(context.values().environment().create(), "makes a Secret of the chart's own")
            .help(
                "set `environment.create: false` and name the Secret in"
                    + " `environment.existingSecret`, or remove the list"));
  }

  /** Whether the chart puts the variable into its Secret. */
  private static boolean hasValue(Environment environment, String name) {
    YamlScalar scalar = environment.scalar(name);
    return scalar != null && !scalar.isNull() && !scalar.text().isEmpty();
  }
}
