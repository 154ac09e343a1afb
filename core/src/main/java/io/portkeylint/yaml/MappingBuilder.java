package io.portkeylint.yaml;

import io.portkeylint.source.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the entries of one mapping: of equal keys the last one counts, where it stands. */
final class MappingBuilder {

  /** Up to this size, comparing is faster than hashing. */
  private static final int SMALL = 12;

  private final List<YamlProblem> problems;
  private YamlEntry[] entries = new YamlEntry[8];
  private ScalarResolver.Kind[] kinds = new ScalarResolver.Kind[8];
  private int count;
  private @Nullable Map<String, Integer> index;

  /** Which entries come from merge keys; null while none does. */
  private boolean @Nullable [] merged;

  private @Nullable RepeatedKeys repeated;

  MappingBuilder(List<YamlProblem> problems) {
    this.problems = problems;
  }

  void put(String name, ScalarResolver.Kind kind, Span keySpan, YamlNode value) {
    YamlEntry entry = new YamlEntry(name, keySpan, value);
    int at = find(name);
    if (at < 0) {
      append(entry, kind);
      return;
    }
    boolean ofMerge = merged != null && merged[at];
    if (!ofMerge) {
      if (repeated == null) {
        repeated = new RepeatedKeys();
      }
      repeated.add(entries[at], entry, kinds[at] == kind);
    }
    entries[at] = entry;
    kinds[at] = kind;
    if (merged != null) {
      merged[at] = false;
    }
  }

  /** Takes over the entries of another mapping, over those that are here already. */
  void merge(YamlMapping other, Span mergeKey) {
    if (merged == null) {
      merged = new boolean[entries.length];
    }
    YamlEntry overridden = null;
    int overriddenCount = 0;
    for (YamlEntry entry : other.entries()) {
      int at = find(entry.name());
      if (at < 0) {
        at = count;
        append(entry, ScalarResolver.Kind.MERGE);
      } else if (!merged[at]) {
        overridden = overridden == null ? entries[at] : overridden;
        overriddenCount++;
      }
      entries[at] = entry;
      merged[at] = true;
    }
    if (overridden != null) {
      problems.add(Warnings.mergeOverrides(mergeKey, overridden, overriddenCount));
    }
  }

  List<YamlEntry> build() {
    if (repeated != null) {
      repeated.report(problems);
    }
    return List.of(Arrays.copyOf(entries, count));
  }

  private void append(YamlEntry entry, ScalarResolver.Kind kind) {
    if (count == entries.length) {
      entries = Arrays.copyOf(entries, count * 2);
      kinds = Arrays.copyOf(kinds, count * 2);
      if (merged != null) {
        merged = Arrays.copyOf(merged, count * 2);
      }
    }
    if (index != null) {
      index.put(entry.name(), count);
    }
    entries[count] = entry;
    kinds[count] = kind;
    count++;
  }

  private int find(String name) {
    if (count <= SMALL) {
      for (int i = 0; i < count; i++) {
        if (entries[i].name().equals(name)) {
          return i;
        }
      }
      return -1;
    }
    if (index == null) {
      index = new HashMap<>(64);
      for (int i = 0; i < count; i++) {
        index.put(entries[i].name(), i);
      }
    }
    Integer at = index.get(name);
    return at == null ? -1 : at;
  }
}
