package io.portkeylint.rules.dataservice;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.DataService;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** Gateway and data service have names of their own. */
public final class ServiceNames implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK518", "dataservice-service-name-distinct")
          .topic(Topic.DATA_SERVICE)
          .severity(Severity.INFO)
          .source("EKS guide, \"Data Service (Optional)\"", Basis.EXAMPLE)
          .since("1.0.4")
          .constraints("dataservice-service-name-distinct")
          .summary("Gateway and data service have names of their own.")
          .why("metrics and logs of the two cannot be told apart")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    DataService service = context.values().dataService();
    Setting<String> gateway = context.values().environment().variable("SERVICE_NAME");
    Setting<String> own = service.env().get("SERVICE_NAME");
    String name = gateway.known();
    if (service.enabled().is(true) && own != null && name != null && own.is(name)) {
      context.report(
          finding("gateway and data service are both called " + own.quoted())
              .at(own, "also the name of the gateway")
              .related(gateway, "the name of the gateway")
              .help("give the data service another name, such as the chart's own"));
    }
  }
}
