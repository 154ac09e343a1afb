package io.portkeylint.rules.secrets;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.PassThrough;
import io.portkeylint.model.Workload;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import org.jspecify.annotations.Nullable;

/** A volume of the Secrets Store driver is mounted. */
public final class CsiVolumeMount implements Rule {

  private static final String DRIVER = "secrets-store.csi.k8s.io";

  private static final RuleInfo INFO =
      RuleInfo.rule("PK038", "csi-volume-needs-mount")
          .topic(Topic.SECRETS)
          .source("secret manager guide, \"Troubleshooting\"", Basis.STATED)
          .constraints("csi-volume-needs-mount")
          .summary("A volume of the Secrets Store driver is mounted by the pods.")
          .why("the driver makes the synchronised Secret only when a pod mounts the volume")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    look(context, context.values().workload());
    if (context.values().dataService().enabled().is(true)) {
      look(context, context.values().dataService().workload());
    }
  }

  private void look(RuleContext context, Workload pods) {
    if (!(pods.volumes().value() instanceof Value.Sequence volumes)
        || !pods.extraContainerConfig().isEmpty()) {
      return;
    }
    for (int i = 0; i < volumes.items().size(); i++) {
      if (volumes.items().get(i) instanceof Value.Mapping volume
          && volume.get("csi") instanceof Value.Mapping csi
          && csi.get("driver") instanceof Value.Scalar driver
          && driver.scalar().text().equals(DRIVER)
          && volume.get("name") instanceof Value.Scalar name
          && !isMounted(pods.volumeMounts().value(), name.scalar().text())) {
        KeyPath path = pods.volumes().path().item(i).child("name");
        context.report(
            finding("a volume of the Secrets Store driver is not mounted")
                .at(path, name.winner().span(), "no entry of `volumeMounts` names it")
                .help("add it to `" + pods.volumeMounts().path() + "`"));
      }
    }
  }

  private static boolean isMounted(@Nullable Value mounts, String volume) {
    if (!(mounts instanceof Value.Sequence list)) {
      return mounts != null && !new PassThrough(KeyPath.ROOT, mounts).isEmpty();
    }
    for (Value item : list.items()) {
      if (!(item instanceof Value.Mapping mount)
          || !(mount.get("name") instanceof Value.Scalar name)
          || name.scalar().text().equals(volume)) {
        return true;
      }
    }
    return false;
  }
}
