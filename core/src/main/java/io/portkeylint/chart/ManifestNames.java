package io.portkeylint.chart;

import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder that may be manifests, in the order of their names. Of the last folder they
 * are remembered until something is added to it or removed: thousands of values files in one folder
 * would else list it thousands of times.
 */
final class ManifestNames {

  /** Within this time, in milliseconds, a folder may change once more and not say so. */
  private static final long TICK = 2_000;

  private static volatile @Nullable ManifestNames last;

  private final File folder;
  private final long changed;
  private final List<String> names;

  private ManifestNames(File folder, long changed, List<String> names) {
    this.folder = folder;
    this.changed = changed;
    this.names = names;
  }

  static List<String> in(File folder) {
    long changed = folder.lastModified();
    ManifestNames known = last;
    if (known != null && known.changed == changed && known.folder.equals(folder)) {
      return known.names;
    }
    List<String> names = list(folder);
    if (changed < System.currentTimeMillis() - TICK) {
      last = new ManifestNames(folder, changed, names);
    }
    return names;
  }

  private static List<String> list(File folder) {
    String[] all = folder.list();
    List<String> names = new ArrayList<>();
    if (all != null) {
      for (String name : all) {
        boolean isYaml = name.endsWith(".yaml") || name.endsWith(".yml");
        if (isYaml && !name.startsWith("values")) {
          names.add(name);
        }
      }
    }
    Collections.sort(names);
    return Collections.unmodifiableList(names);
  }
}
