package io.portkeylint.rules.networking;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Annotations;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.FindingBuilder;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** Annotations for an Ingress and for a Service stand where they are read. */
public final class AnnotationsInTheirBlock implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK343", "alb-annotations-on-ingress")
          .topic(Topic.NETWORKING)
          .severity(Severity.WARNING)
          .source("EKS guide, \"AWS Application Load Balancer\"", Basis.EXAMPLE)
          .since("1.0.5")
          .constraints("alb-annotations-on-ingress")
          .summary("Annotations for an ALB stand on the Ingress, those for an NLB on the Service.")
          .why(
              "an annotation is read from one kind of object alone; elsewhere it works by accident")
          .build();

  private static final String AZURE = "service.beta.kubernetes.io/azure-load-balancer-";

  private static final String AZURE_NOTE =
      "the AKS guide prints it on an Ingress; Azure reads it from the Service of a load balancer,"
          + " which behind an Ingress is that of the ingress controller";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Annotations service = context.values().service().annotations();
    Annotations ingress = context.values().ingress().annotations();
    look(context, service, "alb.ingress.kubernetes.io/", "ingress.annotations");
    look(context, ingress, "service.beta.kubernetes.io/", "service.annotations");
  }

  /** What belongs to a target group, its health check for instance, may stand on the Service. */
  private static boolean isReadFromBoth(String key) {
    KnownAnnotation known = KnownAnnotation.of(key);
    return known != null && known.on().equals("both");
  }

  private void look(RuleContext context, Annotations found, String prefix, String home) {
    for (Setting<String> entry : found.entries()) {
      String key = entry.path().key();
      if (key != null
          && key.startsWith(prefix)
          && entry.isWritten()
          && !isReadFromBoth(key)
          && KnownAnnotation.isReadOn(context.values().platform(), key)) {
        FindingBuilder finding =
            finding("`" + key + "` belongs into `" + home + "`")
                .atKey(entry, "read from another object")
                .help("move it to `" + home + "`");
        if (key.startsWith(AZURE)) {
          finding.severity(Severity.INFO).note(AZURE_NOTE);
        }
        context.report(finding);
      }
    }
  }
}
