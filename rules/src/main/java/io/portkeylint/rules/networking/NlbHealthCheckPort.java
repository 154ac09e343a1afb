package io.portkeylint.rules.networking;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.GatewayValues;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** Health checks go to a port on which something listens. */
public final class NlbHealthCheckPort implements Rule {

  private static final String PREFIX = "service.beta.kubernetes.io/aws-load-balancer-";

  private static final RuleInfo INFO =
      RuleInfo.rule("PK311", "nlb-healthcheck-port-equals-container-port")
          .topic(Topic.NETWORKING)
          .platform("eks")
          .source("EKS guide, \"AWS Network Load Balancer\"", Basis.EXAMPLE)
          .since("1.6.0")
          .constraints("nlb-healthcheck-port-equals-container-port")
          .summary(
              "The health check port of the load balancer is the port that the pods "
                  + "listen on.")
          .why(
              "the load balancer asks every pod on this port; where nothing listens, no "
                  + "target becomes healthy")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Setting<String> annotation =
        context.values().service().annotations().get(PREFIX + "healthcheck-port");
    String asked = annotation == null ? null : annotation.known();
    if (annotation == null || asked == null || !isNumber(asked) || isInstanceTarget(context)) {
      return;
    }
    Setting<Integer> served = servedPort(context);
    Integer port = served.known();
    if (port == null || port <= 0 || port > 65_535 || asked.equals(port.toString())) {
      return;
    }
    context.report(
        finding("the load balancer checks port " + asked + ", but the pods listen on " + port)
            .at(annotation, "health checks are sent to this port")
            .related(served, "the port of the pods")
            .help("write `\"" + port + "\"`, or `traffic-port` so that it follows")
            .fix("write `\"" + port + "\"`", true, Edits.replace(annotation, port.toString())));
  }

  /** The port of the server that runs: of the MCP gateway when it runs alone. */
  private static Setting<Integer> servedPort(RuleContext context) {
    GatewayValues values = context.values();
    Environment environment = values.environment();
    if (environment.variable("SERVER_MODE").is("mcp")) {
      return environment.port("MCP_PORT");
    }
    Setting<Integer> containerPort = values.service().containerPort();
    return containerPort.isAbsent() ? environment.port("PORT") : containerPort;
  }

  /** With instance targets the check goes to the nodes, whose ports are others. */
  private static boolean isInstanceTarget(RuleContext context) {
    Setting<String> type = context.values().service().annotations().get(PREFIX + "nlb-target-type");
    return type != null && type.is("instance");
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
