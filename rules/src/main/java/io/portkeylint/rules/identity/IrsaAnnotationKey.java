package io.portkeylint.rules.identity;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Annotations;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.rules.declared.Arns;

/** A role is given to a service account by one annotation, spelled exactly. */
public final class IrsaAnnotationKey implements Rule {

  private static final String KEY = "eks.amazonaws.com/role-arn";

  private static final RuleInfo INFO =
      RuleInfo.rule("PK411", "irsa-annotation-key")
          .topic(Topic.IDENTITY)
          .platform("eks")
          .source("EKS guide, \"Log Store: Amazon S3 (IRSA)\"", Basis.IMPLIED)
          .since("1.0.6")
          .constraints("irsa-annotation-key")
          .summary("The role of a service account stands under `eks.amazonaws.com/role-arn`.")
          .why("EKS reads no other key, so the pods get no role and access to AWS is " + "denied")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    check(context, context.values().serviceAccount().annotations());
    check(context, context.values().dataService().serviceAccount().annotations());
  }

  private void check(RuleContext context, Annotations annotations) {
    for (Setting<String> annotation : annotations.entries()) {
      String role = annotation.known();
      if (role == null || KEY.equals(annotation.path().key()) || !Arns.isRole(role)) {
        continue;
      }
      context.report(
          finding("the annotation of a role is not spelled `" + KEY + "`")
              .atKey(annotation, "did you mean `" + KEY + "`?")
              .related(annotation, "the ARN of an IAM role")
              .help("rename the key to `" + KEY + "`")
              .fix("rename the key", annotations.get(KEY) == null, Edits.rename(annotation, KEY)));
    }
  }
}
