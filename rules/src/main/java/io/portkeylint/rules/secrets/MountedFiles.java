package io.portkeylint.rules.secrets;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.model.Workload;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.rules.volumes.Mounts;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.StandIn;
import io.portkeylint.values.Value;

/** A variable whose value is the path of a file finds the file in the pods. */
public final class MountedFiles implements Rule {

  private static final KeyPath DATA = KeyPath.of("environment.data");

  private static final RuleInfo INFO =
      RuleInfo.rule("PK037", "mounted-secret-path-exists")
          .topic(Topic.SECRETS)
          .source("secret manager guide, \"Option B: Mount-only\"", Basis.IMPLIED)
          .constraints("mounted-secret-path-exists")
          .summary("Files that variables name are mounted.")
          .why(
              "without a mount the file does not exist, and the gateway gets the path as the value")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Workload pods = context.values().workload();
    boolean mayComeOtherwise =
        context.values().environment().vaultInjection().is(true)
            || !context.values().part(KeyPath.of("podAnnotations")).isEmpty();
    if (mayComeOtherwise || !(context.effective().at(DATA) instanceof Value.Mapping variables)) {
      return;
    }
    for (String name : variables.entries().keySet()) {
      if (variables.get(name) instanceof Value.Scalar value
          && value.winner().isWritten()
          && isSecretMount(name, value.scalar().text())
          && isUsed(context.values().environment(), name)
          && !Mounts.mayProvide(pods, value.scalar().text())) {
        String text = value.scalar().text();
        context.report(
            finding("`" + name + "` names a file that no volume brings")
                .at(DATA.child(name), value.winner().span(), "nothing is mounted here")
                .help(
                    "add `volumeMounts` with a `mountPath` above `"
                        + text.substring(0, text.lastIndexOf('/'))
                        + "`, and its volume"));
      }
    }
  }

  /**
   * A path outside these folders may be a file of the image; certificates of the cache have a rule
   * of their own.
   */
  private static boolean isSecretMount(String name, String text) {
    return StandIn.isFilePath(text)
        && !name.equals("REDIS_TLS_CERTS")
        && (text.endsWith("/" + name) || text.startsWith("/mnt/") || text.contains("/secrets/"));
  }

  private static boolean isUsed(Environment environment, String name) {
    return environment.variable(name) instanceof Setting.External<String> external
        && external.supplier().equals(Environment.MOUNTED_FILE);
  }
}
