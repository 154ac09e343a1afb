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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Volumes and the places at which they are mounted. */
public final class VolumesFit implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK655", "volumes-fit")
          .topic(Topic.WORKLOAD)
          .source("Kubernetes API, Pod", Basis.CHART)
          .summary(
              "Volumes have names of their own, and each mount names a volume and a path that is free.")
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
    KeyPath volumesPath = KeyPath.of(section + "volumes");
    Set<String> volumes = new HashSet<>();
    List<Value> items = values.items(section + "volumes");
    for (int i = 0; i < items.size(); i++) {
      Value item = Merged.part(items.get(i), "name");
      String name = Merged.text(item);
      if (item != null && name != null && !volumes.add(name)) {
        context.report(
            finding("two volumes are called `" + name + "`")
                .at(volumesPath.item(i).child("name"), item.winner().span(), "is taken already")
                .help("choose another name"));
      }
    }
    Value known = values.at(section + "volumes");
    boolean complete = known == null || known instanceof Value.Sequence;
    mounts(context, values.items(section + "volumeMounts"), section, complete ? volumes : null);
  }

  private void mounts(
      RuleContext context, List<Value> mounts, String section, @Nullable Set<String> volumes) {
    KeyPath path = KeyPath.of(section + "volumeMounts");
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < mounts.size(); i++) {
      Value volume = Merged.part(mounts.get(i), "name");
      String name = Merged.text(volume);
      if (volume != null && name != null && volumes != null && !volumes.contains(name)) {
        context.report(
            finding("there is no volume `" + name + "` to mount")
                .at(path.item(i).child("name"), volume.winner().span(), "names no volume")
                .help("add it to `" + section + "volumes`, or name one that is there"));
      }
      Value place = Merged.part(mounts.get(i), "mountPath");
      String mountPath = Merged.text(place);
      if (place != null && mountPath != null && !taken.add(mountPath)) {
        context.report(
            finding("two volumes are mounted at `" + mountPath + "`")
                .at(path.item(i).child("mountPath"), place.winner().span(), "is taken already")
                .help("choose another path"));
      }
    }
  }
}
