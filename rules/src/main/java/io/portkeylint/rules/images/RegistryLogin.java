package io.portkeylint.rules.images;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.ImageCredential;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** A login that becomes a pull secret has a user and a password, or both in one. */
public final class RegistryLogin implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK600", "docker-credentials-required")
          .topic(Topic.IMAGES)
          .source("EKS guide, \"Create a Portkey Account\"", Basis.STATED)
          .constraints("docker-credentials-required")
          .summary("A registry login from which a pull secret is made is complete.")
          .why(
              "a missing part is written into the pull secret as `%!s(<nil>)`, so the registry"
                  + " refuses the login and no image is pulled")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    for (ImageCredential login : context.values().imageCredentials()) {
      if (!login.create().is(true) || !login.auth().isAbsent()) {
        continue;
      }
      boolean userMissing = login.username().isAbsent();
      boolean passwordMissing = login.password().isAbsent();
      if (userMissing || passwordMissing) {
        String missing =
            userMissing && passwordMissing
                ? "`username` and `password`"
                : userMissing ? "`username`" : "`password`";
        context.report(
            finding("a registry login has no " + missing)
                .at(
                    userMissing ? login.username() : login.password(),
                    missing + (userMissing && passwordMissing ? " are" : " is") + " missing here")
                .related(login.create(), "a pull secret is made from this login")
                .help("add " + missing + " as received from Portkey, or `auth` with both in one"));
      }
    }
  }
}
