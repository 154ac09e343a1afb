package io.portkeylint.rules.controlplane;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Annotations;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** The private host belongs to the cloud of the cluster. */
public final class PrivateHostOfCloud implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK723", "private-link-host-fits-cloud")
          .topic(Topic.CONTROL_PLANE)
          .severity(Severity.WARNING)
          .source("guides of the three clouds, sections on private connectivity", Basis.IMPLIED)
          .constraints("private-link-host-fits-cloud")
          .summary("The private host of the control plane belongs to the cloud in use.")
          .why("a private connection reaches the control plane inside one cloud only")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Annotations identity = context.values().serviceAccount().annotations();
    for (BasePath path : BasePath.of(context.values().environment())) {
      String cloud = path.cloud();
      Setting<String> other = cloud.isEmpty() ? null : identityOfOther(identity, cloud);
      if (other != null) {
        context.report(
            finding("`" + path.name() + "` names a private host on another cloud than the identity")
                .at(path.setting(), "a host for `" + cloud + "`")
                .related(other.keySpan(), "an identity on another cloud")
                .help("use the private host of the own cloud, as its guide names it"));
        return;
      }
    }
  }

  private static @Nullable Setting<String> identityOfOther(Annotations identity, String cloud) {
    for (Setting<String> entry : identity.entries()) {
      String of =
          switch (String.valueOf(entry.path().key())) {
            case "eks.amazonaws.com/role-arn" -> "aws";
            case "iam.gke.io/gcp-service-account" -> "gcp";
            case "azure.workload.identity/client-id" -> "azure";
            default -> cloud;
          };
      if (!of.equals(cloud)) {
        return entry;
      }
    }
    return null;
  }
}
