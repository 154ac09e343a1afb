package io.portkeylint.values;

import io.portkeylint.source.Span;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays the chart's defaults beneath the values of a person. Mappings are merged, lists are not; a
 * null removes the default of its key. Two peculiarities of Helm 4 are kept: at the top level a
 * null also removes a key whose default is null, deeper such a key stays, with null.
 */
final class Coalescer {

  private Coalescer() {}

  /** The values in force. The draft is used up. */
  static Value.Mapping coalesce(Draft written, YamlMapping defaults) {
    return mapping(written, new Occurrence(null, defaults), defaults, true);
  }

  /** The same for a dependency: there Helm drops top-level defaults that are null. */
  static Value.Mapping coalesceDependency(Draft written, YamlMapping defaults) {
    List<YamlEntry> kept = new ArrayList<>(defaults.entries().size());
    for (YamlEntry entry : defaults.entries()) {
      if (!isNull(entry.value()) || written.entries().containsKey(entry.name())) {
        kept.add(entry);
      }
    }
    return coalesce(written, new YamlMapping(defaults.span(), kept));
  }

  private static Value.Mapping mapping(
      Draft written, Occurrence defaultPlace, YamlMapping defaults, boolean top) {
    Map<String, Draft> mine = written.entries();
    List<YamlEntry> chartEntries = defaults.entries();
    Map<String, Value> merged = new LinkedHashMap<>(capacity(mine.size() + chartEntries.size()));
    Map<String, Occurrence> deleted = Map.of();
    for (YamlEntry entry : chartEntries) {
      Draft draft = mine.get(entry.name());
      if (draft != null) {
        draft.chartDefault = entry;
      }
    }
    for (Map.Entry<String, Draft> entry : mine.entrySet()) {
      Draft draft = entry.getValue();
      YamlEntry chartDefault = draft.chartDefault;
      if (chartDefault == null) {
        merged.put(entry.getKey(), value(draft));
      } else if (draft.isNull() && (top || !isNull(chartDefault.value()))) {
        if (deleted.isEmpty()) {
          deleted = new LinkedHashMap<>();
        }
        deleted.put(entry.getKey(), draft.winner());
      } else {
        merged.put(entry.getKey(), overDefault(draft, chartDefault));
      }
    }
    for (YamlEntry entry : chartEntries) {
      if (!mine.containsKey(entry.name())) {
        merged.put(entry.name(), value(entry.keySpan(), entry.value()));
      }
    }
    return new Value.Mapping(
        written.winner(),
        Draft.appended(written.covered(), defaultPlace),
        Collections.unmodifiableMap(merged),
        deleted.isEmpty() ? deleted : Collections.unmodifiableMap(deleted));
  }

  private static Value overDefault(Draft draft, YamlEntry chartDefault) {
    Occurrence place = new Occurrence(chartDefault.keySpan(), chartDefault.value());
    if (draft.isMapping() && chartDefault.value() instanceof YamlMapping defaults) {
      return mapping(draft, place, defaults, false);
    }
    draft.covers(place);
    return value(draft);
  }

  private static Value value(Draft draft) {
    if (draft.isMapping()) {
      Map<String, Value> entries = new LinkedHashMap<>(capacity(draft.entries().size()));
      for (Map.Entry<String, Draft> entry : draft.entries().entrySet()) {
        entries.put(entry.getKey(), value(entry.getValue()));
      }
      return new Value.Mapping(
          draft.winner(), draft.covered(), Collections.unmodifiableMap(entries), Map.of());
    }
    if (draft.isSequence()) {
      List<Value> items = new ArrayList<>(draft.items().size());
      for (Draft item : draft.items()) {
        items.add(value(item));
      }
      return new Value.Sequence(
          draft.winner(), draft.covered(), Collections.unmodifiableList(items));
    }
    return new Value.Scalar(draft.winner(), draft.covered(), (YamlScalar) draft.winner().node());
  }

  /** A default that nobody has touched. */
  static Value value(@Nullable Span keySpan, YamlNode node) {
    Occurrence place = new Occurrence(keySpan, node);
    if (node instanceof YamlMapping mapping) {
      Map<String, Value> entries = new LinkedHashMap<>(capacity(mapping.entries().size()));
      for (YamlEntry entry : mapping.entries()) {
        entries.put(entry.name(), value(entry.keySpan(), entry.value()));
      }
      return new Value.Mapping(place, List.of(), Collections.unmodifiableMap(entries), Map.of());
    }
    if (node instanceof YamlSequence sequence) {
      List<Value> items = new ArrayList<>(sequence.items().size());
      for (YamlNode item : sequence.items()) {
        items.add(value(null, item));
      }
      return new Value.Sequence(place, List.of(), Collections.unmodifiableList(items));
    }
    return new Value.Scalar(place, List.of(), (YamlScalar) node);
  }

  private static boolean isNull(YamlNode node) {
    return node instanceof YamlScalar scalar && scalar.isNull();
  }

  private static int capacity(int size) {
    return size + size / 2 + 1;
  }
}
