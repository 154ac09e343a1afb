package io.portkeylint;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.source.Span;
import io.portkeylint.suppression.SuppressionRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins what several deployments say about the comments of a file that they share: a suppression is
 * needed when any of them needs it.
 */
public final class SharedSuppressions {

  /** Where a comment names a rule, in a file that each deployment has read for itself. */
  private record Use(String file, int start) {

    static Use of(Span named) {
      return new Use(named.source().name(), named.start());
    }
  }

  private SharedSuppressions() {}

  /** The same results without complaints about suppressions that another result needs. */
  public static List<LintResult> settle(List<LintResult> results) {
    Set<Use> uses = new HashSet<>();
    for (LintResult result : results) {
      for (Suppressed suppressed : result.suppressed()) {
        Span named = suppressed.named();
        if (named != null && suppressed.kind() == Suppressed.Kind.COMMENT) {
          uses.add(Use.of(named));
        }
      }
    }
    if (uses.isEmpty() || results.size() == 1) {
      return results;
    }
    List<LintResult> settled = new ArrayList<>();
    for (LintResult result : results) {
      settled.add(result.withFindings(rest(result.findings(), uses)));
    }
    return settled;
  }

  /** Whether other results may still change this one when they are settled together. */
  public static boolean isOpen(LintResult result) {
    for (Finding finding : result.findings()) {
      if (SuppressionRules.isAboutNeed(finding.rule())) {
        return true;
      }
    }
    return false;
  }

  private static List<Finding> rest(List<Finding> findings, Set<Use> uses) {
    List<Finding> rest = new ArrayList<>();
    for (Finding finding : findings) {
      boolean isAboutNeed = SuppressionRules.isAboutNeed(finding.rule());
      if (!isAboutNeed || !uses.contains(Use.of(finding.primary().span()))) {
        rest.add(finding);
      }
    }
    return rest;
  }
}
