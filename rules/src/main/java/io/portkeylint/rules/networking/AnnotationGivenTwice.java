package io.portkeylint.rules.networking;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Annotations;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** The chart copies the Service's annotations; giving one again makes it stand twice. */
public final class AnnotationGivenTwice implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK366", "annotation-in-service-and-ingress")
          .topic(Topic.NETWORKING)
          .severity(Severity.WARNING)
          .source("chart 1.7.7, template `_helpers.tpl`", Basis.CHART)
          .since("1.0.5")
          .constraints("annotation-in-service-and-ingress")
          .summary("An annotation is given to the Service or to another object, not to both.")
          .why(
              "the chart copies the annotations of the Service to Ingress and accounts, where the"
                  + " key then stands twice, and which one counts is left to the reader of the YAML")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Annotations service = context.values().service().annotations();
    if (context.values().ingress().enabled().is(true)) {
      look(context, service, context.values().ingress().annotations());
    }
    if (context.values().serviceAccount().create().is(true)) {
      look(context, service, context.values().serviceAccount().annotations());
    }
  }

  private void look(RuleContext context, Annotations service, Annotations other) {
    for (Setting<String> entry : other.entries()) {
      String key = entry.path().key();
      Setting<String> copied = key == null ? null : service.get(key);
      if (copied != null && copied.isWritten()) {
        context.report(
            finding("the annotation `" + key + "` is given twice")
                .atKey(entry, "given again here")
                .related(copied.keySpan(), "copied from here to the same object")
                .help("keep it in one place"));
      }
    }
  }
}
