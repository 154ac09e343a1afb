package io.portkeylint.yaml;

import io.portkeylint.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mapping whose end has not been read yet. */
final class OpenMapping extends OpenCollection {

  private final MappingBuilder entries;
  private final LateRefusals lateRefusals;
  private final Visits visits;

  /** What makes Helm refuse the mapping if it is left in the values, or null. */
  private @Nullable YamlProblem refusal;

  private @Nullable String keyName;
  private ScalarResolver.Kind keyKind = ScalarResolver.Kind.NULL;
  private Span keySpan;
  private boolean keyMerges;
  private boolean valueIsAlias;

  OpenMapping(
      Form form, Span start, List<YamlProblem> problems, LateRefusals lateRefusals, Visits visits) {
    super(form, start.start());
    this.entries = new MappingBuilder(problems);
    this.lateRefusals = lateRefusals;
    this.visits = visits;
    keySpan = start;
  }

  /** Says which key the next value belongs to. */
  void key(KeyReader key) {
    keyName = key.name();
    keyKind = key.kind();
    keySpan = key.span();
    keyMerges = key.merges();
  }

  /** Says how the next value is written. */
  void expect(boolean alias) {
    valueIsAlias = alias;
  }

  @Override
  void accept(YamlNode value) {
    if (keyMerges) {
      merge(value);
      refuse(lateRefusals.of(value));
    } else if (keyName == null) {
      refuse(ValueProblems.unusableKey(keySpan, keyKind == ScalarResolver.Kind.NULL));
    } else {
      entries.put(keyName, keyKind, keySpan, value);
    }
  }

  @Override
  YamlNode close(Span span) {
    return lateRefusals.mapping(span, entries, refusal);
  }

  private void refuse(@Nullable YamlProblem problem) {
    if (refusal == null) {
      refusal = problem;
    }
  }

  private void merge(YamlNode value) {
    if (value instanceof YamlMapping mapping) {
      entries.merge(mapping, keySpan);
      return;
    }
    if (valueIsAlias || !(value instanceof YamlSequence sequence)) {
      throw ValueProblems.notMergeable(keySpan);
    }
    // The list itself is not a value of its own for the library; its last mapping comes first.
    visits.takeBack();
    for (int i = sequence.items().size() - 1; i >= 0; i--) {
      if (!(sequence.items().get(i) instanceof YamlMapping mapping)) {
        throw ValueProblems.notMergeable(keySpan);
      }
      entries.merge(mapping, keySpan);
    }
  }
}
