package io.portkeylint.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The keys that occur more than once in one mapping. */
final class RepeatedKeys {

  private record Repetition(YamlEntry lost, YamlEntry next, boolean sameType) {}

  private final List<Repetition> repetitions = new ArrayList<>();
  private final Map<String, Integer> times = new HashMap<>();

  /**
   * @param lost the entry that no longer counts
   * @param next the entry that takes its place
   * @param sameType whether both keys are of one type, so that the last one wins in every run
   */
  void add(YamlEntry lost, YamlEntry next, boolean sameType) {
    repetitions.add(new Repetition(lost, next, sameType));
    times.put(lost.name(), times.getOrDefault(lost.name(), 0) + 1);
  }

  void report(List<YamlProblem> problems) {
    Map<String, Integer> seen = new HashMap<>();
    for (Repetition repetition : repetitions) {
      String name = repetition.lost.name();
      int all = times.getOrDefault(name, 1);
      int nth = seen.getOrDefault(name, 0) + 1;
      seen.put(name, nth);
      problems.add(
          Warnings.duplicateKey(
              repetition.lost, repetition.next, all + 1, nth == all, repetition.sameType));
    }
  }
}
