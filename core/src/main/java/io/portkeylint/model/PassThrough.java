package io.portkeylint.model;

import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import org.jspecify.annotations.Nullable;

/**
 * A part that the chart copies into a Kubernetes object as it stands, such as {@code affinity}.
 *
 * @param value null when no layer sets it
 */
public record PassThrough(KeyPath path, @Nullable Value value) {

  /** Whether a template takes it for nothing: absent, null, or without any entry. */
  public boolean isEmpty() {
    if (value instanceof Value.Mapping mapping) {
      return mapping.entries().isEmpty();
    }
    if (value instanceof Value.Sequence list) {
      return list.items().isEmpty();
    }
    return !(value instanceof Value.Scalar scalar) || !scalar.scalar().isTruthy();
  }
}
