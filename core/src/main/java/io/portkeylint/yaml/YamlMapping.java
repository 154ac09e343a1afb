package io.portkeylint.yaml;

import io.portkeylint.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as Helm sees it: merge keys are carried out, aliases are replaced by what they stand
 * for, and of a key that occurs twice only the one that counts is left.
 *
 * @param entries in the order in which the keys first occur; their keys are unique. Those that a
 *     merge key brought in have the places where they are written, outside this mapping's span
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
