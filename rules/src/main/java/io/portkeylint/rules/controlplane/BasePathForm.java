package io.portkeylint.rules.controlplane;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** Addresses of the hosted control plane are https URLs without a slash at the end. */
public final class BasePathForm implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK721", "private-link-base-paths-https")
          .topic(Topic.CONTROL_PLANE)
          .source("EKS guide, \"AWS PrivateLink (outbound)\"", Basis.EXAMPLE)
          .constraints("private-link-base-paths-https", "gcp-private-service-connect-base-paths")
          .summary("Base paths start with `https://` and end without a slash.")
          .why("the control plane answers on port 443 alone, so requests without TLS get no answer")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    for (BasePath path : BasePath.of(context.values().environment())) {
      if (!path.isPortkeys() || path.isHttps() && !path.text().endsWith("/")) {
        continue;
      }
      String text = path.text();
      int scheme = text.indexOf("://");
      String rest = scheme < 0 ? text : text.substring(scheme + 3);
      String wanted =
          "https://" + (rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest);
      context.report(
          finding(
                  "`"
                      + path.name()
                      + (path.isHttps()
                          ? "` ends with a slash"
                          : "` does not start with `https://`"))
              .at(path.setting(), "has to start with `https://` and end without a slash")
              .help("write `" + wanted + "`")
              .fix("write the address with https", false, Edits.replace(path.setting(), wanted)));
    }
  }
}
