package io.portkeylint.values;

import io.portkeylint.source.Span;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value while layers are laid over each other. It is changed in place, as Helm does it: that an
 * argument patches a list of a file, and that it fails on a value of another kind, follows from
 * what lies there already.
 */
final class Draft {

  private Occurrence winner;
  private List<Occurrence> covered;
  private final @Nullable Map<String, Draft> entries;
  private final @Nullable List<Draft> items;

  /** What the chart has under the same path; set just before the defaults are laid beneath. */
  @Nullable YamlEntry chartDefault;

  private Draft(
      Occurrence winner, @Nullable Map<String, Draft> entries, @Nullable List<Draft> items) {
    this.winner = winner;
    this.covered = List.of();
    this.entries = entries;
    this.items = items;
  }

  static Draft of(@Nullable Span keySpan, YamlNode node) {
    Occurrence place = new Occurrence(keySpan, node);
    if (node instanceof YamlMapping mapping) {
      Draft draft = emptyMapping(place);
      draft.overlayEntries(mapping);
      return draft;
    }
    if (node instanceof YamlSequence sequence) {
      Draft draft = emptySequence(place);
      for (YamlNode item : sequence.items()) {
        draft.items().add(of(null, item));
      }
      return draft;
    }
    return new Draft(place, null, null);
  }

  static Draft emptyMapping(Occurrence place) {
    return new Draft(place, new LinkedHashMap<>(), null);
  }

  static Draft emptySequence(Occurrence place) {
    return new Draft(place, null, new ArrayList<>());
  }

  Occurrence winner() {
    return winner;
  }

  List<Occurrence> covered() {
    return covered;
  }

  boolean isMapping() {
    return entries != null;
  }

  boolean isSequence() {
    return items != null;
  }

  boolean isNull() {
    return winner.node() instanceof YamlScalar scalar && scalar.isNull();
  }

  /** The entries of a mapping. */
  Map<String, Draft> entries() {
    if (entries == null) {
      throw new IllegalStateException("no mapping");
    }
    return entries;
  }

  /** The items of a list. */
  List<Draft> items() {
    if (items == null) {
      throw new IllegalStateException("no list");
    }
    return items;
  }

  /** Notes that a later layer, or another assignment of the same one, adds to this value. */
  void touchedBy(Occurrence later) {
    covered = placesBefore(later);
    winner = later;
  }

  /** Notes that an earlier layer sets the same path. */
  void covers(Occurrence earlier) {
    covered = appended(covered, earlier);
  }

  /** Puts a value in the place of this one, which it then covers. */
  Draft replacedBy(Draft later) {
    later.covered = placesBefore(later.winner);
    return later;
  }

  /** Lays a mapping over this one: mappings are merged, everything else is replaced. */
  void overlay(YamlMapping later) {
    touchedBy(new Occurrence(null, later));
    overlayEntries(later);
  }

  private void overlayEntries(YamlMapping later) {
    Map<String, Draft> mine = entries();
    for (YamlEntry entry : later.entries()) {
      Draft existing = mine.get(entry.name());
      if (existing != null
          && existing.isMapping()
          && entry.value() instanceof YamlMapping mapping) {
        existing.touchedBy(new Occurrence(entry.keySpan(), mapping));
        existing.overlayEntries(mapping);
      } else {
        Draft added = of(entry.keySpan(), entry.value());
        mine.put(entry.name(), existing == null ? added : existing.replacedBy(added));
      }
    }
  }

  /** Lays a mapping beneath this one: it gives what is missing here, and no null is lost. */
  void underlay(Draft earlier) {
    covers(earlier.winner);
    for (Map.Entry<String, Draft> entry : earlier.entries().entrySet()) {
      Draft mine = entries().putIfAbsent(entry.getKey(), entry.getValue());
      if (mine == null) {
        continue;
      }
      if (mine.isMapping() && entry.getValue().isMapping()) {
        mine.underlay(entry.getValue());
      } else {
        mine.covers(entry.getValue().winner);
      }
    }
  }

  /** The tree as nodes, for a layer of its own. */
  YamlNode toNode() {
    if (entries != null) {
      List<YamlEntry> nodes = new ArrayList<>(entries.size());
      for (Map.Entry<String, Draft> entry : entries.entrySet()) {
        Draft value = entry.getValue();
        nodes.add(new YamlEntry(entry.getKey(), value.winner.keyOrValueSpan(), value.toNode()));
      }
      return new YamlMapping(winner.span(), nodes);
    }
    if (items != null) {
      List<YamlNode> nodes = new ArrayList<>(items.size());
      for (Draft item : items) {
        nodes.add(item.toNode());
      }
      return new YamlSequence(winner.span(), nodes);
    }
    return winner.node();
  }

  /** An argument that sets a path a thousand times is one layer all the same. */
  private List<Occurrence> placesBefore(Occurrence later) {
    if (winner.source() == later.source()) {
      return covered;
    }
    if (covered.isEmpty()) {
      return List.of(winner);
    }
    List<Occurrence> all = new ArrayList<>(covered.size() + 1);
    all.add(winner);
    all.addAll(covered);
    return all;
  }

  /** A longer list; the shorter one may belong to another value already. */
  static List<Occurrence> appended(List<Occurrence> places, Occurrence last) {
    if (places.isEmpty()) {
      return List.of(last);
    }
    List<Occurrence> all = new ArrayList<>(places.size() + 1);
    all.addAll(places);
    all.add(last);
    return all;
  }
}
