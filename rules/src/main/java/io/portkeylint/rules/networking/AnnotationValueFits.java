package io.portkeylint.rules.networking;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Annotations;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.secret.Shown;

/** Annotations for a load balancer have a value of the type that their controller reads. */
public final class AnnotationValueFits implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK371", "load-balancer-annotation-has-type")
          .topic(Topic.NETWORKING)
          .severity(Severity.WARNING)
          .source("AWS Load Balancer Controller, annotations of Service and Ingress", Basis.IMPLIED)
          .summary("Annotations for a load balancer have a value of the type that is read.")
          .why("the controller refuses the value, so the load balancer is not made or not changed")
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
      String value = entry.known();
      if (key == null
          || value == null
          || !entry.isWritten()
          || !KnownAnnotation.isCatalogued(key)
          || !KnownAnnotation.isReadOn(context.values().platform(), key)) {
        continue;
      }
      KnownAnnotation known = KnownAnnotation.of(key);
      String wanted = known == null ? null : known.wanted(value);
      if (wanted != null) {
        context.report(
            finding("the annotation " + Shown.quoted(key) + " is " + entry.quoted())
                .at(entry, "must be " + wanted)
                .help("write " + wanted));
      }
    }
  }
}
