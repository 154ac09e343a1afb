package io.portkeylint.rules.networking;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** {@code service.containerPort} is the port that the gateway's process listens on. */
public final class ContainerPortEqualsPort implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK310", "container-port-equals-port")
          .topic(Topic.NETWORKING)
          .source("EKS guide, \"AWS Network Load Balancer\"", Basis.STATED)
          .since("1.6.0")
          .constraints("container-port-equals-port")
          .summary("`service.containerPort` is the port that the gateway listens on.")
          .why(
              "the chart writes `service.containerPort` into the pod and its probes, the process"
                  + " itself reads `PORT`; if they differ, no pod becomes ready")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Setting<Integer> containerPort = context.values().service().containerPort();
    Setting<Integer> port = context.values().environment().port("PORT");
    Integer declared = containerPort.known();
    Integer listened = port.known();
    if (declared == null || listened == null || declared.equals(listened)) {
      return;
    }
    if (!isPort(declared) || !isPort(listened)) {
      // What is no port at all is reported as such.
      return;
    }
    context.report(
        finding(
                "`service.containerPort` is "
                    + declared
                    + ", but the gateway listens on "
                    + listened)
            .at(containerPort, "probes and traffic are sent to this port")
            .related(port, "the process opens this port")
            .help(
                "remove `service.containerPort` so that it follows `PORT`, or set both to one"
                    + " number")
            .fix("remove `service.containerPort`", false, Edits.remove(containerPort)));
  }

  private static boolean isPort(int number) {
    return number > 0 && number <= 65_535;
  }
}
