package io.portkeylint.values;

import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlScalar.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Defaults of which only the sections are known. Below an overlay whose base is elsewhere, nobody
 * can tell whether a default is still in force.
 */
public final class UnknownDefaults {

  /** Reads as filled in by somebody else: see {@link StandIn#TEMPLATED}. */
  private static final String UNKNOWN = "${unknown}";

  private UnknownDefaults() {}

  /** The same sections, with a stand-in for every value. */
  public static Layer of(Layer defaults) {
    return new Layer(defaults.source(), mapping(defaults.values()));
  }

  private static YamlMapping mapping(YamlMapping mapping) {
    List<YamlEntry> entries = new ArrayList<>(mapping.entries().size());
    for (YamlEntry entry : mapping.entries()) {
      entries.add(new YamlEntry(entry.name(), entry.keySpan(), value(entry.value())));
    }
    return new YamlMapping(mapping.span(), entries);
  }

  private static YamlNode value(YamlNode value) {
    return value instanceof YamlMapping mapping && !mapping.entries().isEmpty()
        ? mapping(mapping)
        : YamlScalar.string(value.span(), Style.PLAIN, UNKNOWN);
  }
}
