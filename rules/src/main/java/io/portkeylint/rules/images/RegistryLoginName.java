package io.portkeylint.rules.images;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.ImageCredential;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;

/** A registry login names the Secret that pods refer to. */
public final class RegistryLoginName implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK601", "image-credentials-entry-has-name")
          .topic(Topic.IMAGES)
          .source("EKS guide, \"Image Credentials Configuration\"", Basis.EXAMPLE)
          .constraints("image-credentials-entry-has-name")
          .summary("Every registry login names its pull secret.")
          .why(
              "the name is that of the Secret and of the reference in the pods; without it"
                  + " Kubernetes refuses the Secret")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Anything else is reported by its type. */
  private static boolean isMapping(RuleContext context, ImageCredential login) {
    KeyPath entry = login.name().path().parent();
    return entry != null && context.effective().at(entry) instanceof Value.Mapping;
  }

  @Override
  public void check(RuleContext context) {
    for (ImageCredential login : context.values().imageCredentials()) {
      if (login.name().isAbsent() && isMapping(context, login)) {
        context.report(
            finding("a registry login has no `name`")
                .at(login.name(), "`name` is missing here")
                .help("add `name` with a name for the Secret, for instance `portkey-registry`"));
      }
    }
  }
}
