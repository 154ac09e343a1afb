package io.portkeylint.rules.dataservice;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.Variable;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.DataService;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** What the data service alone reads has to reach the data service. */
public final class ServiceOnlyVariables implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK534", "dataservice-variable-reaches-it")
          .topic(Topic.DATA_SERVICE)
          .severity(Severity.INFO)
          .source("templates of the gateway chart", Basis.CHART)
          .summary("A variable of the data service is set where the data service gets it.")
          .why(
              "`environment.data` is the environment of the gateway; the chart hands some of its"
                  + " variables on to the data service")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Chart chart = Chart.of(context.chart());
    for (Setting<String> setting : context.values().environment().variables()) {
      String name = setting.path().key();
      if (name != null && setting.isWritten() && setting.known() != null) {
        Variable variable = chart.variable(name);
        if (variable != null && variable.component().equals("dataservice")) {
          look(context, chart, setting, name, variable);
        }
      }
    }
  }

  private void look(
      RuleContext context, Chart chart, Setting<String> setting, String name, Variable variable) {
    DataService service = context.values().dataService();
    if (service.enabled().is(false)) {
      context.report(
          finding("`" + name + "` has no effect, because the data service is not deployed")
              .atKey(setting, "only the data service reads it")
              .related(service.enabled(), "decides that there is none")
              .help("remove the variable, or set `dataservice.enabled: true`"));
    } else if (service.enabled().is(true)
        && !variable.isForwarded(context.chart())
        && !service.workload().mayBring(name)) {
      context.report(
          finding("`" + name + "` does not reach the data service, which alone reads it")
              .atKey(setting, "goes to the gateway")
              .help(help(name, source(chart, name))));
    }
  }

  private static String help(String name, @Nullable String source) {
    if (source != null) {
      return "set `" + source + "`: the chart makes `" + name + "` of it";
    }
    return switch (name) {
      case "HYBRID_DEPLOYMENT", "GATEWAY_BASE_URL" -> "remove it: the chart sets it itself";
      case "NODE_DEBUG" -> "set `dataservice.env.DEBUG_ENABLED` instead";
      default -> "set it in `dataservice.deployment.extraEnv`";
    };
  }

  /** The variable of the gateway that the data service gets under this name, or null. */
  private static @Nullable String source(Chart chart, String name) {
    for (Variable variable : chart.variables()) {
      boolean isItself = variable.name().equals(name);
      if (!isItself && (variable.forwardedAs().equals(name) || variable.copiedAs().equals(name))) {
        return variable.name();
      }
    }
    return null;
  }
}
