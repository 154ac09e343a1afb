package io.portkeylint.rules.controlplane;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** The private host on Azure has a new name. */
public final class OutdatedAzureHost implements Rule {

  private static final String OLD = "azure-cp.privatelink-az.portkey.ai";
  private static final String NEW = "private.azure-cp.portkey.ai";

  private static final RuleInfo INFO =
      RuleInfo.rule("PK724", "azure-private-link-hosts")
          .topic(Topic.CONTROL_PLANE)
          .severity(Severity.WARNING)
          .source("AKS guide, \"Azure Private Link (outbound)\"", Basis.IMPLIED)
          .constraints("azure-private-link-hosts")
          .summary("Private Link on Azure uses the host `" + NEW + "`.")
          .why("the former host works only until its endpoints are taken down")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** One finding for all four: they are changed together. */
  @Override
  public void check(RuleContext context) {
    for (BasePath path : BasePath.of(context.values().environment())) {
      if (path.host().equals(OLD)) {
        context.report(
            finding("`" + path.name() + "` uses the former private host on Azure")
                .at(path.setting(), "now `" + NEW + "`")
                .help("move all base paths to `" + NEW + "` once its private endpoint is approved")
                .note("the AKS guide prints both names"));
        return;
      }
    }
  }
}
