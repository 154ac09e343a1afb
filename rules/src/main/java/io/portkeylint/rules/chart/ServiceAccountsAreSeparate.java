package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;

/** Two objects of one kind need two names. */
public final class ServiceAccountsAreSeparate implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK050", "service-accounts-are-separate")
          .topic(Topic.IDENTITY)
          .source("templates of the gateway chart", Basis.CHART)
          .summary("Gateway and data service do not both create the same service account.")
          .why("the release holds one object twice, so it is refused")
          .constraints("dataservice-account-not-created-twice")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    String name = values.text("serviceAccount.name");
    boolean both =
        values.isOn("dataservice.enabled")
            && values.isOn("serviceAccount.create")
            && values.isOn("dataservice.serviceAccount.create");
    if (both
        && name != null
        && !name.isEmpty()
        && name.equals(values.text("dataservice.serviceAccount.name"))) {
      String path = "dataservice.serviceAccount.name";
      context.report(
          finding("gateway and data service both create the service account `" + name + "`")
              .at(KeyPath.of(path), values.place(path), "is created a second time")
              .related(values.setting("serviceAccount.name"), "is created here first")
              .help("set `dataservice.serviceAccount.create: false`, or choose another name"));
    }
  }
}
