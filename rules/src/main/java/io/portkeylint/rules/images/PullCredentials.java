package io.portkeylint.rules.images;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.PassThrough;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;

/** The private images are pulled with some login. */
public final class PullCredentials implements Rule {

  private static final KeyPath LOGINS = KeyPath.of("imageCredentials");
  private static final KeyPath SECRETS = KeyPath.of("imagePullSecrets");

  private static final RuleInfo INFO =
      RuleInfo.rule("PK603", "pull-credentials-present")
          .topic(Topic.IMAGES)
          .source("EKS guide, \"Image Credentials Configuration\"", Basis.IMPLIED)
          .constraints("pull-credentials-present")
          .summary("The pods get a pull secret for the private images.")
          .why("the images are private: without a pull secret no pod starts")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    PassThrough logins = context.values().part(LOGINS);
    PassThrough secrets = context.values().part(SECRETS);
    boolean secretsAreRead = context.chart().isAtLeast(1, 7, 0);
    Value written = logins.value();
    String repository = context.values().images().gateway().repository().known();
    if (written == null
        || !written.winner().isWritten()
        || !(written instanceof Value.Sequence)
        || !logins.isEmpty()
        || secretsAreRead && !secrets.isEmpty()
        || repository == null
        || !ImageName.of(repository).isOfPortkey()) {
      return;
    }
    context.report(
        finding("no pull secret is given for the private images")
            // Whoever names a Secret has thought of it; the documents do so for every chart.
            .severity(secrets.isEmpty() ? Severity.ERROR : Severity.WARNING)
            .at(LOGINS, written.winner().span(), "no login is made from here")
            .help(
                secretsAreRead
                    ? "add `imageCredentials`, or name an existing Secret in `imagePullSecrets`"
                    : "add `imageCredentials`; this chart does not read `imagePullSecrets`"));
  }
}
