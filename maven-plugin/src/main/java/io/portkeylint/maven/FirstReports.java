package io.portkeylint.maven;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.source.Position;
import io.portkeylint.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves out what was reported already: a fault in a base file shows again in each deployment that
 * is laid over it.
 */
final class FirstReports {

  private record Key(String rule, String message, String file, Position start) {}

  private final Set<Key> seen = new HashSet<>();

  private FirstReports() {}

  /** The same results, each finding only where it comes first. */
  static List<LintResult> of(List<LintResult> results) {
    FirstReports first = new FirstReports();
    return results.stream().map(first::rest).toList();
  }

  private LintResult rest(LintResult result) {
    List<Finding> fresh = new ArrayList<>();
    for (Finding finding : result.findings()) {
      if (seen.add(key(finding))) {
        fresh.add(finding);
      }
    }
    return result.withFindings(fresh);
  }

  private static Key key(Finding finding) {
    Span span = finding.primary().span();
    return new Key(
        finding.rule().id(), finding.message(), span.source().name(), span.startPosition());
  }
}
