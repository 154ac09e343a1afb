package io.portkeylint.rules.images;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.PassThrough;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;

/** The chart's own registry login is a placeholder. */
public final class DefaultRegistryLogin implements Rule {

  private static final KeyPath LOGINS = KeyPath.of("imageCredentials");

  private static final RuleInfo INFO =
      RuleInfo.rule("PK602", "image-credentials-not-left-to-default")
          .topic(Topic.IMAGES)
          .source("EKS guide, \"Image Credentials Configuration\"", Basis.IMPLIED)
          .constraints("image-credentials-not-left-to-default")
          .summary("The registry login of the chart's defaults is replaced.")
          .why(
              "the chart's default makes a pull secret of the texts `<docker-user>` and"
                  + " `<docker-pwd>`, with which the registry lets nobody in")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    PassThrough logins = context.values().part(LOGINS);
    Value value = logins.value();
    if (value == null || value.winner().isWritten() || logins.isEmpty()) {
      return;
    }
    boolean named =
        !context.values().part(KeyPath.of("imagePullSecrets")).isEmpty()
            && context.chart().isAtLeast(1, 7, 0);
    Setting<String> missing =
        new Setting.Absent<>(LOGINS, context.effective().nearestWritten(LOGINS), false);
    context.report(
        finding("`imageCredentials` is left to the chart's default, which is a placeholder")
            .severity(named ? Severity.WARNING : Severity.ERROR)
            .at(missing, "`imageCredentials` is missing here")
            .help(
                "add `imageCredentials` with the login received from Portkey, or set it to `[]` and"
                    + " name an existing Secret in `imagePullSecrets`"));
  }
}
