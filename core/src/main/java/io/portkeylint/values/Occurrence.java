package io.portkeylint.values;

import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.yaml.YamlNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place that sets a value.
 *
 * @param keySpan the key, or null for a list item and for the root
 * @param node the value
 */
public record Occurrence(@Nullable Span keySpan, YamlNode node) {

  public Source source() {
    return node.span().source();
  }

  public Span span() {
    return node.span();
  }

  /** The key where there is one, else the value. */
  public Span keyOrValueSpan() {
    return keySpan == null ? node.span() : keySpan;
  }

  /** Whether both stand at the same key; several aliases share a node. */
  public boolean isAt(Occurrence other) {
    return node == other.node && Objects.equals(keySpan, other.keySpan);
  }

  /** Whether a person wrote it; false for a chart default. */
  public boolean isWritten() {
    return source().kind() != Source.Kind.DEFAULTS;
  }
}
