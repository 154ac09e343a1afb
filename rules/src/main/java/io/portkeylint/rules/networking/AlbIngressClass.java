package io.portkeylint.rules.networking;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Ingress;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** An Ingress for an ALB is of the AWS controller's class. */
public final class AlbIngressClass implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK313", "alb-ingress-class-name")
          .topic(Topic.NETWORKING)
          .platform("eks")
          .source("EKS guide, \"AWS Application Load Balancer\"", Basis.EXAMPLE)
          .since("1.0.5")
          .constraints("alb-ingress-class-name")
          .summary(
              "An Ingress with annotations for the AWS load balancer controller has its "
                  + "class.")
          .why(
              "the controller passes over an Ingress of another class, so no load "
                  + "balancer is made")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Ingress ingress = context.values().ingress();
    Setting<String> annotation =
        ingress.annotations().firstWithPrefix("alb.ingress.kubernetes.io/");
    if (annotation == null) {
      Setting<String> older = ingress.annotations().get("kubernetes.io/ingress.class");
      annotation = older != null && older.is("alb") ? older : null;
    }
    Setting<String> className = ingress.ingressClassName();
    if (!ingress.enabled().is(true) || annotation == null || !isOfAnother(className)) {
      return;
    }
    TextEdit edit =
        className.isWritten()
            ? Edits.replace(className, "alb")
            : Edits.insert(context.effective(), className.path(), "alb");
    context.report(
        finding("ALB annotations are set, but `ingress.ingressClassName` is not `alb`")
            .at(className, "has to be `alb`, or a class of the AWS controller")
            .related(annotation.keySpan(), "read by the AWS load balancer controller alone")
            .help("set `ingress.ingressClassName: alb`")
            .fix("set `ingress.ingressClassName` to `alb`", true, edit));
  }

  /** Whether the class surely belongs to another controller; one's own name may be any. */
  private static boolean isOfAnother(Setting<String> className) {
    String known = className.known();
    if (known == null) {
      return className.isAbsent();
    }
    return switch (known) {
      case "nginx",
          "gce",
          "gce-internal",
          "traefik",
          "haproxy",
          "kong",
          "contour",
          "istio",
          "cilium",
          "azure-application-gateway",
          "azure/application-gateway",
          "webapprouting.kubernetes.azure.com" ->
          true;
      default -> false;
    };
  }
}
