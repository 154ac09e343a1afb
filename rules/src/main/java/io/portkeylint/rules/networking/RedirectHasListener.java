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
import org.jspecify.annotations.Nullable;

/** Requests are sent on to a port on which the ALB listens. */
public final class RedirectHasListener implements Rule {

  private static final String PREFIX = "alb.ingress.kubernetes.io/";

  private static final RuleInfo INFO =
      RuleInfo.rule("PK328", "alb-ssl-redirect-has-listener")
          .topic(Topic.NETWORKING)
          .platform("eks")
          .severity(Severity.ERROR)
          .source("AWS Load Balancer Controller, annotations of Service and Ingress", Basis.IMPLIED)
          .since("1.0.5")
          .summary("The port to which an ALB redirects is one on which it speaks HTTPS.")
          .why("the controller refuses a redirect to any other port, and makes no load balancer")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Annotations annotations = context.values().ingress().annotations();
    Setting<String> redirect = annotations.get(PREFIX + "ssl-redirect");
    String port = redirect == null ? null : redirect.known();
    if (redirect == null
        || port == null
        || !isNumber(port)
        || !context.values().ingress().enabled().is(true)
        || annotations.get(PREFIX + "group.name") != null) {
      return;
    }
    Setting<String> listeners = annotations.get(PREFIX + "listen-ports");
    if (listeners == null) {
      lookAtDefaults(context, redirect, port, annotations.get(PREFIX + "certificate-arn"));
      return;
    }
    String text = listeners.known();
    Listeners ports = text == null ? null : Listeners.parse(text);
    if (ports != null && !ports.hasHttps(port)) {
      String how = ports.has(port) ? "listens in plain HTTP on" : "does not listen on";
      context.report(
          finding("the ALB is to redirect to port " + redirect.quoted() + ", but " + how + " it")
              .at(redirect, "has to be a port with HTTPS")
              .related(listeners, "the ports on which it listens")
              .help("add `{\"HTTPS\": " + port + "}` to `listen-ports`, or redirect to its port"));
    }
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Without a list there is HTTPS on 443 when a certificate is named, else HTTP on 80. */
  private void lookAtDefaults(
      RuleContext context, Setting<String> redirect, String port, @Nullable Setting<String> arn) {
    if (arn != null && port.equals("443")) {
      return;
    }
    FindingBuilder finding =
        finding(
                "the ALB is to redirect to port "
                    + redirect.quoted()
                    + ", but has no such listener")
            .severity(Severity.WARNING)
            .at(
                redirect,
                arn == null ? "it listens on port 80 alone" : "it listens on port 443 alone")
            .help("add `" + PREFIX + "listen-ports: '[{\"HTTP\": 80}, {\"HTTPS\": 443}]'`")
            .note("not so where the IngressClass brings a certificate");
    context.report(finding);
  }
}
