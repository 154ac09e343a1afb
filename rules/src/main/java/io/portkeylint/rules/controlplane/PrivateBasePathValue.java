package io.portkeylint.rules.controlplane;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** On a private host each base path has the path of its service. */
public final class PrivateBasePathValue implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK720", "private-base-path-value")
          .topic(Topic.CONTROL_PLANE)
          .source("EKS guide, \"AWS PrivateLink (outbound)\"", Basis.STATED)
          .constraints(
              "private-link-albus-basepath-value",
              "private-link-control-plane-basepath-value",
              "private-link-source-sync-basepath-value",
              "private-link-config-reader-path-value",
              "gcp-private-service-connect-base-paths")
          .summary("A base path on a private host is the documented one.")
          .why("the private host serves each service under one path; under another there is none")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    for (BasePath path : BasePath.of(context.values().environment())) {
      String wanted = "https://" + path.host() + path.path();
      boolean justSlash = path.text().equals(wanted + "/");
      if (path.isPrivate() && path.isHttps() && !justSlash && !path.text().equals(wanted)) {
        context.report(
            finding("`" + path.name() + "` does not lead to its service on the private host")
                .at(path.setting(), "has to be `" + wanted + "`")
                .help("write `" + wanted + "`")
                .fix("write the documented path", false, Edits.replace(path.setting(), wanted)));
      }
    }
  }
}
