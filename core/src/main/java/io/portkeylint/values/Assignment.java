package io.portkeylint.values;

import io.portkeylint.source.Span;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One {@code path=value} of an argument.
 *
 * @param steps the path, at least one step
 * @param value what it is set to, or null where the argument ends within the path: {@code a[0]},
 *     {@code a.}
 * @param cutOff whether the argument ends where a value could still follow; Helm then stops half
 *     way through, see {@link Assigner}
 */
record Assignment(List<Step> steps, @Nullable YamlNode value, boolean cutOff) {

  /**
   * A part of a path.
   *
   * @param key the key, or null for a position in a list
   * @param index the position, else -1
   * @param span where it is written
   */
  record Step(@Nullable String key, int index, Span span) {}

  /** The place of a step, with all that this assignment puts under it. */
  Occurrence place(int step) {
    Step at = steps.get(step);
    YamlNode node = value == null ? YamlScalar.nothing(at.span(), "") : value;
    for (int i = steps.size() - 1; i > step; i--) {
      node = wrapped(steps.get(i), node);
    }
    return new Occurrence(at.key() == null ? null : at.span(), node);
  }

  private static YamlNode wrapped(Step step, YamlNode node) {
    Span span =
        step.span()
            .source()
            .span(step.span().start(), Math.max(step.span().end(), node.span().end()));
    if (step.key() != null) {
      return new YamlMapping(span, List.of(new YamlEntry(step.key(), step.span(), node)));
    }
    // The nulls that fill the positions before it say nothing about this place.
    return new YamlSequence(span, List.of(node));
  }
}
