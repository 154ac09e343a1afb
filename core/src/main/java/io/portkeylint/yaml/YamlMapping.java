package io.portkeylint.yaml;

import io.portkeylint.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as Helm sees it: merge keys are carried out, aliases are replaced by what they stand
 * for, and of a key that occurs twice only the one that counts is left.
 *
 * @param entries in the order of the document; their keys are unique
 */
public record YamlMapping(Span span, List<YamlEntry> entries) implements YamlNode {

  public YamlMapping {
    entries = List.copyOf(entries);
  }

  /** The entry with this key, or null. */
  public @Nullable YamlEntry entry(String key) {
    for (YamlEntry entry : entries) {
      if (entry.name().equals(key)) {
        return entry;
      }
    }
    return null;
  }
}
