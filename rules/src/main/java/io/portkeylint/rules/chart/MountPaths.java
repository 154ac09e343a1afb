package io.portkeylint.rules.chart;

import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a container mounts, and where.
 *
 * @param volumesPath where volumes are listed
 * @param volumes their names, or null when not all are known
 */
record MountPaths(
    RuleContext context, Rule rule, String volumesPath, @Nullable Set<String> volumes) {

  /** Looks at the mounts of one container. */
  void check(KeyPath path, List<Value> mounts) {
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < mounts.size(); i++) {
      KeyPath at = path.item(i);
      Value volume = Merged.part(mounts.get(i), "name");
      String name = Merged.text(volume);
      if (volume != null && name != null && volumes != null && !volumes.contains(name)) {
        context.report(
            rule.finding("there is no volume `" + name + "` to mount")
                .at(at.child("name"), volume.winner().span(), "names no volume")
                .help("add it to `" + volumesPath + "`, or name one that is there"));
      }
      Value place = Merged.part(mounts.get(i), "mountPath");
      String mountPath = Merged.text(place);
      if (place != null && mountPath != null && !taken.add(mountPath)) {
        context.report(
            rule.finding("two volumes are mounted at `" + mountPath + "`")
                .at(at.child("mountPath"), place.winner().span(), "is taken already")
                .help("choose another path"));
      }
      part(at.child("subPath"), Merged.part(mounts.get(i), "subPath"));
      part(at.child("subPathExpr"), Merged.part(mounts.get(i), "subPathExpr"));
    }
  }

  private void part(KeyPath path, @Nullable Value value) {
    String text = Merged.text(value);
    if (value == null || text == null) {
      return;
    }
    boolean leaves = ("/" + text + "/").contains("/../");
    if (leaves || text.startsWith("/")) {
      String what = leaves ? "` leads out of its volume" : "` is not relative to its volume";
      context.report(
          rule.finding("`" + path + what)
              .at(path, value.winner().span(), leaves ? "holds the step `..`" : "begins with `/`")
              .help("name a folder or file inside of the volume, for instance `config/ca.crt`"));
    }
  }
}
