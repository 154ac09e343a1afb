package io.portkeylint.rules.networking;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** Only a Service of type {@code LoadBalancer} gets a load balancer. */
public final class NlbServiceType implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK312", "nlb-service-type")
          .topic(Topic.NETWORKING)
          .platform("eks")
          .source("EKS guide, \"AWS Network Load Balancer\"", Basis.EXAMPLE)
          .constraints("nlb-service-type")
          .summary(
              "Annotations for an AWS load balancer stand on a Service of type "
                  + "`LoadBalancer`.")
          .why(
              "for any other type no load balancer is made, and the annotations have no "
                  + "effect")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A word that is no type at all is reported as such. */
  private static boolean isOtherType(String type) {
    return type.equals("ClusterIP") || type.equals("NodePort") || type.equals("ExternalName");
  }

  @Override
  public void check(RuleContext context) {
    Setting<String> annotation =
        context
            .values()
            .service()
            .annotations()
            .firstWithPrefix("service.beta.kubernetes.io/aws-load-balancer");
    Setting<String> type = context.values().service().type();
    String known = type.known();
    if (annotation == null || known == null || !isOtherType(known)) {
      return;
    }
    TextEdit edit =
        type.isWritten()
            ? Edits.replace(type, "LoadBalancer")
            : Edits.insert(context.effective(), type.path(), "LoadBalancer");
    context.report(
        finding("annotations ask for a load balancer, but `service.type` is " + type.quoted())
            .at(type, "has to be `LoadBalancer`")
            .related(annotation.keySpan(), "asks for an AWS load balancer")
            .help("set `service.type: LoadBalancer`, or remove the annotations")
            .fix("set `service.type` to `LoadBalancer`", false, edit));
  }
}
