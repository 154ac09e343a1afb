package io.portkeylint.report;

import io.portkeylint.source.Source;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import io.portkeylint.values.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which written values have no effect because a later layer sets them again. */
final class Covers {

  /**
   * A value without effect.
   *
   * @param place where it is written
   * @param winner what counts instead
   */
  record Cover(KeyPath path, Occurrence place, Occurrence winner) {}

  private final Map<Source, Map<Integer, List<Cover>>> byLine = new HashMap<>();

  private Covers() {}

  static Covers of(@Nullable EffectiveValues effective) {
    Covers covers = new Covers();
    if (effective != null) {
      covers.collect(KeyPath.ROOT, effective.root());
    }
    return covers;
  }

  List<Cover> on(Source source, int line) {
    return byLine.getOrDefault(source, Map.of()).getOrDefault(line, List.of());
  }

  private void collect(KeyPath path, Value value) {
    if (value instanceof Value.Mapping mapping) {
      for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
        collect(path.child(entry.getKey()), entry.getValue());
      }
    } else {
      for (Occurrence covered : value.covered()) {
        if (covered.isWritten()) {
          int line = covered.source().lineAt(covered.keyOrValueSpan().start());
          byLine
              .computeIfAbsent(covered.source(), source -> new HashMap<>())
              .computeIfAbsent(line, number -> new ArrayList<>())
              .add(new Cover(path, covered, value.winner()));
        }
      }
    }
  }
}
