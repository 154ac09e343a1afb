package io.portkeylint.fidelity;

import io.portkeylint.source.Span;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;

/** Trees with other places. */
public final class Moved {

  private Moved() {}

  public static YamlNode to(Span place, YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      return new YamlMapping(
          place,
          mapping.entries().stream()
              .map(entry -> new YamlEntry(entry.name(), place, to(place, entry.value())))
              .toList());
    }
    if (node instanceof YamlSequence sequence) {
      return new YamlSequence(
          place, sequence.items().stream().map(item -> to(place, item)).toList());
    }
    YamlScalar scalar = (YamlScalar) node;
    return new YamlScalar(
        place, scalar.style(), scalar.text(), scalar.type(), scalar.number(), scalar.integer());
  }
}
