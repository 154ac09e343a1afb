package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Volumes and the places at which they are mounted. */
public final class VolumesFit implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK655", "volumes-fit")
          .topic(Topic.WORKLOAD)
          .source("Kubernetes API, Pod", Basis.CHART)
          .summary(
              "Volumes have names of their own and one source each, and each mount names a volume"
                  + " and a path that is free.")
          .why("the API server refuses the pod")
          .constraints("volume-mounts-have-volumes")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    check(context, values, "");
    if (values.isOn("dataservice.enabled")) {
      check(context, values, "dataservice.deployment.");
    }
  }

  private void check(RuleContext context, Merged values, String section) {
    Set<String> names = names(context, values, section);
    Value known = values.at(section + "volumes");
    boolean complete = known == null || known instanceof Value.Sequence;
    MountPaths mounts = new MountPaths(context, this, section + "volumes", complete ? names : null);
    KeyPath path = KeyPath.of(section + "volumeMounts");
    mounts.check(path, values.items(section + "volumeMounts"));
    KeyPath sidecars = KeyPath.of(section + "sidecars");
    List<Value> containers = values.items(section + "sidecars");
    for (int i = 0; i < containers.size(); i++) {
      KeyPath of = sidecars.item(i).child("volumeMounts");
      mounts.check(of, Merged.items(Merged.part(containers.get(i), "volumeMounts")));
    }
  }

  private Set<String> names(RuleContext context, Merged values, String section) {
    KeyPath path = KeyPath.of(section + "volumes");
    Set<String> names = new HashSet<>();
    List<Value> items = values.items(section + "volumes");
    for (int i = 0; i < items.size(); i++) {
      Value item = Merged.part(items.get(i), "name");
      String name = Merged.text(item);
      if (item != null && name != null && !names.add(name)) {
        context.report(
            finding("two volumes are called `" + name + "`")
                .at(path.item(i).child("name"), item.winner().span(), "is taken already")
                .help("choose another name"));
      }
      if (items.get(i) instanceof Value.Mapping volume) {
        sources(context, path.item(i), volume);
      }
    }
    return names;
  }

  /** A volume without a source is an empty folder; with two it is refused. */
  private void sources(RuleContext context, KeyPath path, Value.Mapping volume) {
    String first = null;
    for (Map.Entry<String, Value> part : volume.entries().entrySet()) {
      String key = part.getKey();
      if (key.equals("name") || Merged.isNothing(part.getValue())) {
        continue;
      }
      if (first != null && isSource(first) && isSource(key)) {
        context.report(
            finding("the volume `" + path + "` has two sources")
                .at(path.child(key), part.getValue().winner().keyOrValueSpan(), "a second source")
                .help("keep one of `" + first + "` and `" + key + "`"));
        return;
      }
      first = first == null || !isSource(first) ? key : first;
    }
  }

  /** Other keys are reported for being unknown. */
  private static boolean isSource(String key) {
    return switch (key) {
      case "configMap",
          "csi",
          "downwardAPI",
          "emptyDir",
          "ephemeral",
          "hostPath",
          "image",
          "nfs",
          "persistentVolumeClaim",
          "projected",
          "secret",
          "awsElasticBlockStore",
          "azureDisk",
          "azureFile",
          "cephfs",
          "cinder",
          "fc",
          "flexVolume",
          "gcePersistentDisk",
          "glusterfs",
          "iscsi",
          "portworxVolume",
          "rbd",
          "scaleIO",
          "storageos",
          "vsphereVolume" ->
          true;
      default -> false;
    };
  }
}
