package io.portkeylint.rules.controlplane;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import java.util.List;

/** A private connection is used by all four base paths. */
public final class BasePathsSameHost implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK722", "private-link-base-paths-same-host")
          .topic(Topic.CONTROL_PLANE)
          .source("EKS guide, \"AWS PrivateLink (outbound)\"", Basis.IMPLIED)
          .constraints("private-link-base-paths-same-host")
          .summary("The base paths of a private connection share one host.")
          .why("a path on another host leads past the private connection")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    List<BasePath> paths = BasePath.of(context.values().environment());
    BasePath leader = null;
    for (BasePath path : paths) {
      if (path.isPrivate()) {
        leader = path;
        break;
      }
    }
    if (leader == null) {
      return;
    }
    for (BasePath path : paths) {
      if (path.isPortkeys() && !path.host().equals(leader.host())) {
        context.report(
            finding(
                    "`"
                        + path.name()
                        + "` leads to `"
                        + path.host()
                        + "`, past the private host of `"
                        + leader.name()
                        + "`")
                .at(path.setting(), "has to be on `" + leader.host() + "`")
                .related(leader.setting(), "the private host")
                .help("use `" + leader.host() + "` for all four base paths"));
      }
    }
  }
}
