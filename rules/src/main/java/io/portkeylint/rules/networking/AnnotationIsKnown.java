package io.portkeylint.rules.networking;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Annotations;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.secret.Shown;

/** An annotation of the AWS controllers that is a near miss of one that they read. */
public final class AnnotationIsKnown implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK370", "load-balancer-annotation-is-known")
          .topic(Topic.NETWORKING)
          .platform("eks")
          .severity(Severity.WARNING)
          .source("AWS Load Balancer Controller, annotations of Service and Ingress", Basis.IMPLIED)
          .summary("No annotation for a load balancer is a near miss of one that is read.")
          .why("an annotation that nobody reads changes nothing, and no message says so")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    look(context, context.values().service().annotations());
    look(context, context.values().ingress().annotations());
  }

  private void look(RuleContext context, Annotations annotations) {
    for (Setting<String> entry : annotations.entries()) {
      String key = entry.path().key();
      if (key == null
          || !entry.isWritten()
          || !KnownAnnotation.isOfAws(key)
          || KnownAnnotation.of(key) != null) {
        continue;
      }
      String meant = KnownAnnotation.nearest(key);
      if (meant != null && annotations.get(meant) == null) {
        context.reportMisspelt(
            finding("the annotation " + Shown.quoted(key) + " is not one that the controller reads")
                .atKey(entry, "did you mean `" + meant + "`?")
                .help("rename the key to `" + meant + "`")
                .fix("rename the key", false, Edits.rename(entry, meant)),
            entry.path(),
            annotations.path().child(meant));
      }
    }
  }
}
