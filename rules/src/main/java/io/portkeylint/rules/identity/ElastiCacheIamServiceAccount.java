package io.portkeylint.rules.identity;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.ServiceAccount;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** IAM authentication needs an account that a role can trust. */
public final class ElastiCacheIamServiceAccount implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK420", "elasticache-iam-needs-service-account")
          .topic(Topic.IDENTITY)
          .platform("eks")
          .source("EKS guide, \"Amazon ElastiCache (IRSA, EKS Pod Identity)\"", Basis.EXAMPLE)
          .constraints("elasticache-iam-needs-service-account")
          .summary(
              "IAM authentication to ElastiCache runs under a service account that is " + "named.")
          .why(
              "the role trusts one account by its name; the name that the chart makes up "
                  + "depends on the release")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Setting<String> mode = context.values().environment().variable("AWS_REDIS_AUTH_MODE");
    ServiceAccount account = context.values().serviceAccount();
    if (!mode.is("iam") || !account.name().isAbsent() || isRefused(context, account)) {
      return;
    }
    context.report(
        finding("IAM authentication to the cache needs `serviceAccount.name`")
            .at(account.name(), "has to be named")
            .related(mode, "IAM authentication is chosen here")
            .help(
                "add `serviceAccount.name` with the account that the trust policy or the Pod"
                    + " Identity association names"));
  }

  /** Helm itself stops at the missing name; then that is what to report. */
  private static boolean isRefused(RuleContext context, ServiceAccount account) {
    return context.chart().isAtLeast(1, 7, 7) && !account.create().is(true);
  }
}
