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

/** Variables that the data service needs too, but that the chart does not hand on. */
public final class ForwardedVariables implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK529", "dataservice-variables-not-forwarded")
          .topic(Topic.DATA_SERVICE)
          .severity(Severity.WARNING)
          .source("chart 1.7.7, template `_helpers.tpl`", Basis.CHART)
          .since("1.1.0")
          .constraints("dataservice-variables-not-forwarded")
          .summary("Variables that the chart does not hand on are repeated for the data service.")
          .why("the data service does not get the variable, and reaches its stores in another way")
          .build();

  private static final String[] NEEDED = {
    "GCP_AUTH_MODE",
    "GCP_REDIS_AUTH_MODE",
    "GCP_WIF_AUDIENCE",
    "GCP_WIF_SERVICE_ACCOUNT_EMAIL",
    "AWS_IMDS_V1",
    "HTTPS_PROXY",
    "NODE_EXTRA_CA_CERTS"
  };

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    DataService service = context.values().dataService();
    if (!service.enabled().is(true)) {
      return;
    }
    Chart chart = Chart.of(context.chart());
    for (String name : NEEDED) {
      Setting<String> variable = context.values().environment().variable(name);
      Variable known = chart.variable(name);
      boolean forwarded = known != null && known.isForwarded(context.chart());
      if (variable.known() != null
          && variable.isWritten()
          && !forwarded
          && !service.workload().mayBring(name)) {
        context.report(
            finding("`" + name + "` does not reach the data service")
                .atKey(variable, "handed to the gateway alone")
                .related(service.enabled(), "needs it too")
                .help("repeat `" + name + "` in `dataservice.deployment.extraEnv`"));
      }
    }
  }
}
