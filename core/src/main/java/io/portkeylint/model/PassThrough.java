package io.portkeylint.model;

import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import org.jspecify.annotations.Nullable;

/**
 * A part that the chart copies into a Kubernetes object as it stands, such as {@code affinity}.
 *
 * @param value null when no layer sets it
 * @param isOpen whether a layer that nobody can look into may set it
 */
public record PassThrough(KeyPath path, @Nullable Value value, boolean isOpen) {

  /** Of which everything is known. */
  public PassThrough(KeyPath path, @Nullable Value value) {
    this(path, value, false);
  }

  /** Whether nobody wrote it here, and it may be written elsewhere. */
  public boolean isUnclear() {
    return isOpen && (value == null || !value.winner().isWritten());
  }

  /** Whether a template takes it for nothing: absent, null, or without any entry. */
  public boolean isEmpty() {
    if (value == null) {
      return !isOpen;
    }
    if (value instanceof Value.Mapping mapping) {
      return mapping.entries().isEmpty();
    }
    if (value instanceof Value.Sequence list) {
      return list.items().isEmpty();
    }
    return !(value instanceof Value.Scalar scalar) || !scalar.scalar().isTruthy();
  }
}
