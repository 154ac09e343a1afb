package io.portkeylint.values;

import io.portkeylint.source.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All layers of one deployment, merged as Helm merges them.
 *
 * @param layers from the chart's defaults up to the last argument
 * @param root what a template sees as {@code .Values}
 * @param isPartial whether further layers are not known: what nobody has written may be written
 *     there, and defaults are stand-ins
 */
public record EffectiveValues(List<Layer> layers, Value.Mapping root, boolean isPartial) {

  public EffectiveValues {
    layers = List.copyOf(layers);
  }

  /** With every layer that there is. */
  public EffectiveValues(List<Layer> layers, Value.Mapping root) {
    this(layers, root, false);
  }

  /** The same, said to lack layers. */
  public EffectiveValues asPartial() {
    return new EffectiveValues(layers, root, true);
  }

  /** The value at a path, or null when there is none. */
  public @Nullable Value at(KeyPath path) {
    KeyPath parent = path.parent();
    if (parent == null) {
      return root;
    }
    Value value = at(parent);
    return value == null ? null : step(value, path);
  }

  /**
   * The nearest place above a path that a person wrote: where a missing key would have to go. A
   * place in a file is preferred to one in an argument. The root of the last written layer when
   * none of its ancestors is set.
   */
  public Occurrence nearestWritten(KeyPath path) {
    Occurrence rootPlace = lastWritten(root);
    Occurrence nearest = rootPlace == null ? root.winner() : rootPlace;
    Value value = root;
    for (KeyPath step : path.steps()) {
      value = step(value, step);
      if (value == null) {
        break;
      }
      Occurrence written = lastWritten(value);
      if (written != null) {
        nearest = written;
      }
    }
    return nearest;
  }

  /** The path of {@link #nearestWritten}: the nearest ancestor that a person wrote, or the root. */
  public KeyPath nearestWrittenPath(KeyPath path) {
    KeyPath nearest = KeyPath.ROOT;
    Value value = root;
    for (KeyPath step : path.steps()) {
      value = step(value, step);
      if (value == null) {
        break;
      }
      if (lastWritten(value) != null) {
        nearest = step;
      }
    }
    return nearest;
  }

  private static @Nullable Occurrence lastWritten(Value value) {
    Occurrence winner = value.winner();
    if (winner.source().kind() == Source.Kind.FILE) {
      return winner;
    }
    for (Occurrence covered : value.covered()) {
      if (covered.source().kind() == Source.Kind.FILE) {
        return covered;
      }
    }
    return winner.isWritten() ? winner : null;
  }

  private static @Nullable Value step(Value value, KeyPath step) {
    String key = step.key();
    if (key != null) {
      return value instanceof Value.Mapping mapping ? mapping.get(key) : null;
    }
    return value instanceof Value.Sequence sequence && step.index() < sequence.items().size()
        ? sequence.items().get(step.index())
        : null;
  }
}
