package io.portkeylint.rules.dataservice;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.DataService;
import io.portkeylint.model.ServiceAccount;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import org.jspecify.annotations.Nullable;

/** An account of the data service that the chart does not create has a name. */
public final class DataServiceAccountName implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK510", "dataservice-service-account-name-when-not-created")
          .topic(Topic.DATA_SERVICE)
          .source("EKS guide, \"Data Service (Optional)\"", Basis.STATED)
          .since("1.7.7")
          .constraints("dataservice-service-account-name-when-not-created")
          .summary("A service account of the data service that the chart does not create is named.")
          .why(
              "Helm stops with \"dataservice.serviceAccount.name must be set when"
                  + " dataservice.serviceAccount.create is false\"")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    DataService dataService = context.values().dataService();
    ServiceAccount account = dataService.serviceAccount();
    boolean created = !account.create().is(false) && !account.create().isAbsent();
    if (!dataService.enabled().is(true) || created || !account.name().isAbsent()) {
      return;
    }
    context.report(
        finding(
                "`dataservice.serviceAccount.name` is needed, because no service account is"
                    + " created")
            .at(account.name(), "has to be named")
            .related(account.create(), "keeps the chart from creating one")
            .related(dataService.enabled(), "starts the data service")
            .help(
                "add `dataservice.serviceAccount` with `create: false` and the `name` of the"
                    + " gateway's service account")
            .note(
                "up to chart 1.7.6 the default of `dataservice.serviceAccount.create` is true, from"
                    + " 1.7.7 on it is false")
            .fix("use the gateway's service account", false, shareAccount(context, account)));
  }

  /**
   * Possible where the gateway's account has a name and the data service has nothing of its own.
   */
  private static @Nullable TextEdit shareAccount(RuleContext context, ServiceAccount account) {
    Setting<String> gateway = context.values().serviceAccount().name();
    String shared = gateway.known();
    KeyPath section = account.name().path().parent();
    if (shared == null || section == null) {
      return null;
    }
    String name = Edits.literal(shared);
    return context.effective().nearestWrittenPath(section).equals(section)
        ? Edits.insert(context.effective(), account.name().path(), name)
        : Edits.insert(context.effective(), section, "{create: false, name: " + name + "}");
  }
}
