package io.portkeylint.model;

import io.portkeylint.values.KeyPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A free map of texts, such as annotations or labels.
 *
 * @param path of the map itself
 * @param entries in the order of the values; their paths end with the key
 * @param open stands for further entries that nobody can look into, or null when there are none
 */
public record Annotations(
    KeyPath path, List<Setting<String>> entries, @Nullable Setting<String> open) {

  public Annotations {
    entries = List.copyOf(entries);
  }

  /** The entry with this key; null, or the one that stands for all others, when it is not here. */
  public @Nullable Setting<String> get(String key) {
    for (Setting<String> entry : entries) {
      if (key.equals(entry.path().key())) {
        return entry;
      }
    }
    return open;
  }

  /** The first entry whose key starts like this, or null. */
  public @Nullable Setting<String> firstWithPrefix(String prefix) {
    for (Setting<String> entry : entries) {
      String key = entry.path().key();
      if (key != null && key.startsWith(prefix)) {
        return entry;
      }
    }
    return null;
  }
}
