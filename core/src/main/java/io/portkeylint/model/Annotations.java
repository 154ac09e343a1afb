package io.portkeylint.model;

import io.portkeylint.values.KeyPath;
import java.util.List;

/**
 * A free map of texts, such as annotations or labels.
 *
 * @param path of the map itself
 * @param entries in the order of the values; their paths end with the key
 */
public record Annotations(KeyPath path, List<Setting<String>> entries) {

  public Annotations {
    entries = List.copyOf(entries);
  }
}
