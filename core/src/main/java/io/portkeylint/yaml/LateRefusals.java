package io.portkeylint.yaml;

import io.portkeylint.source.Span;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What Helm reads and cannot use, infinite numbers and keys without a name: it refuses them only
 * where they are left when equal keys have lost.
 */
final class LateRefusals {

  private @Nullable IdentityHashMap<YamlMapping, YamlProblem> mappings;
  private boolean any;

  void note(YamlScalar scalar) {
    any |= !Double.isFinite(scalar.number());
  }

  /** Makes a mapping, and remembers what is wrong with its keys. */
  YamlMapping mapping(Span span, MappingBuilder entries, @Nullable YamlProblem problem) {
    YamlMapping mapping = new YamlMapping(span, entries.build());
    remember(mapping, problem);
    return mapping;
  }

  /** The value at another place. */
  YamlNode copied(YamlNode node, Span span) {
    if (node instanceof YamlScalar scalar) {
      return new YamlScalar(
          span, scalar.style(), scalar.text(), scalar.type(), scalar.number(), scalar.integer());
    }
    if (node instanceof YamlMapping mapping) {
      YamlMapping copy = new YamlMapping(span, mapping.entries());
      remember(copy, of(mapping));
      return copy;
    }
    return new YamlSequence(span, ((YamlSequence) node).items());
  }

  /** What is wrong with the keys of a mapping, or of those in a list of mappings. */
  @Nullable YamlProblem of(YamlNode node) {
    if (mappings == null) {
      return null;
    }
    if (node instanceof YamlMapping mapping) {
      return mappings.get(mapping);
    }
    if (node instanceof YamlSequence sequence) {
      for (YamlNode item : sequence.items()) {
        YamlProblem problem = of(item);
        if (problem != null) {
          return problem;
        }
      }
    }
    return null;
  }

  /** The first problem that is left in a tree, or null. */
  @Nullable YamlProblem find(YamlNode root) {
    return any ? search(root) : null;
  }

  private void remember(YamlMapping mapping, @Nullable YamlProblem problem) {
    if (problem != null) {
      if (mappings == null) {
        mappings = new IdentityHashMap<>();
      }
      mappings.put(mapping, problem);
      any = true;
    }
  }

  private @Nullable YamlProblem search(YamlNode node) {
    if (node instanceof YamlScalar scalar) {
      return Double.isFinite(scalar.number()) ? null : ValueProblems.notFinite(scalar.span());
    }
    YamlProblem problem = null;
    if (node instanceof YamlMapping mapping) {
      problem = mappings == null ? null : mappings.get(mapping);
      for (int i = 0; problem == null && i < mapping.entries().size(); i++) {
        problem = search(mapping.entries().get(i).value());
      }
    } else if (node instanceof YamlSequence sequence) {
      for (int i = 0; problem == null && i < sequence.items().size(); i++) {
        problem = search(sequence.items().get(i));
      }
    }
    return problem;
  }
}
