package io.portkeylint.rules.networking;

import io.portkeylint.chart.Condition;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.StandIn;
import io.portkeylint.values.Value;

/** The Ingress keys of the first charts, which guides of that time still show. */
public final class ObsoleteIngressKeys implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK367", "obsolete-ingress-keys")
          .topic(Topic.NETWORKING)
          .source("values.yaml, \"ingress\"", Basis.CHART)
          .since("1.0.5")
          .constraints("obsolete-ingress-keys")
          .summary("The Ingress is configured with `hostname` and `ingressClassName`.")
          .why(
              "the templates read `className` and `hosts` no longer: the Ingress gets the class "
                  + "`nginx` and a rule for every host")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    report(context, "hosts", "hostname");
    report(context, "className", "ingressClassName");
  }

  private void report(RuleContext context, String old, String successor) {
    KeyPath path = KeyPath.of("ingress." + old);
    Value value = context.effective().at(path);
    if (value != null && value.winner().isWritten() && saysSomething(value)) {
      context.report(
          finding("`ingress." + old + "` is no longer read, `ingress." + successor + "` is")
              .at(path, value.winner().keyOrValueSpan(), "has no effect since chart 1.0.5")
              .help("set `ingress." + successor + "` instead"));
    }
  }

  private static boolean saysSomething(Value value) {
    boolean open =
        value instanceof Value.Scalar scalar
            && scalar.scalar().isString()
            && StandIn.of(scalar.scalar().text()) != StandIn.NONE;
    return Condition.isTruthy(value) && !open;
  }
}
