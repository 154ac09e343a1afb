package io.portkeylint.suppression;

import io.portkeylint.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The suppressions of one file, found by rule and place: there may be one for each line. */
final class CoveredRules {

  /** Those of one rule, by where they start, and how far any of them up to each one reaches. */
  private static final class OfRule {
    private final List<Suppression> byStart = new ArrayList<>();
    private int @Nullable [] reaches;

    int[] reaches() {
      int[] known = reaches;
      if (known == null || known.length != byStart.size()) {
        byStart.sort(Comparator.comparingInt(suppression -> suppression.extent().start()));
        known = new int[byStart.size()];
        int reach = 0;
        for (int i = 0; i < known.length; i++) {
          reach = Math.max(reach, byStart.get(i).extent().end());
          known[i] = reach;
        }
        reaches = known;
      }
      return known;
    }
  }

  private final List<Suppression> all = new ArrayList<>();
  private final Map<String, OfRule> rules = new HashMap<>();

  void add(Suppression suppression) {
    all.add(suppression);
    rules.computeIfAbsent(suppression.rule().id(), id -> new OfRule()).byStart.add(suppression);
  }

  List<Suppression> all() {
    return all;
  }

  /** The one that speaks of the smallest part of the file around a finding, or null. */
  @Nullable Suppression narrowest(Finding finding) {
    OfRule ofRule = rules.get(finding.rule().id());
    if (ofRule == null) {
      return null;
    }
    int[] reaches = ofRule.reaches();
    int place = finding.primary().span().start();
    Suppression narrowest = null;
    // What reaches to the end of the file covers what stands there, too.
    for (int i = lastUpTo(place, ofRule.byStart); i >= 0 && reaches[i] >= place; i--) {
      Suppression candidate = ofRule.byStart.get(i);
      if (candidate.covers(finding) && (narrowest == null || candidate.isNarrowerThan(narrowest))) {
        narrowest = candidate;
      }
    }
    return narrowest;
  }

  private static int lastUpTo(int place, List<Suppression> byStart) {
    int low = 0;
    int high = byStart.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (byStart.get(middle).extent().start() <= place) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
