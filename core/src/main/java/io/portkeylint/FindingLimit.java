package io.portkeylint;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Omitted;
import io.portkeylint.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Keeps the reports of a run readable: a generated file can give more findings than anybody looks
 * at. Those that are left out stay counted, so they decide about failure as before.
 */
public final class FindingLimit {

  private FindingLimit() {}

  /**
   * The same results with the most serious findings only, of equal ones the first.
   *
   * @param most findings in all results together, from 0
   */
  public static List<LintResult> keep(int most, List<LintResult> results) {
    int all = 0;
    for (LintResult result : results) {
      all += result.findings().size();
    }
    if (all <= most) {
      return results;
    }
    Set<Finding> kept = worthiest(most, results);
    List<LintResult> limited = new ArrayList<>();
    for (LintResult result : results) {
      limited.add(only(kept, result));
    }
    return limited;
  }

  private static Set<Finding> worthiest(int most, List<LintResult> results) {
    Set<Finding> worthiest = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Severity severity : Severity.values()) {
      for (LintResult result : results) {
        for (Finding finding : result.findings()) {
          if (finding.severity() == severity && worthiest.size() < most) {
            worthiest.add(finding);
          }
        }
      }
    }
    return worthiest;
  }

  private static LintResult only(Set<Finding> kept, LintResult all) {
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : all.findings()) {
      if (kept.contains(finding)) {
        findings.add(finding);
      }
    }
    LintResult rest = all.withFindings(findings);
    Omitted omitted =
        new Omitted(
            all.count(Severity.ERROR) - rest.count(Severity.ERROR) + all.omitted().errors(),
            all.count(Severity.WARNING) - rest.count(Severity.WARNING) + all.omitted().warnings(),
            all.count(Severity.INFO) - rest.count(Severity.INFO) + all.omitted().infos());
    return rest.withOmitted(omitted);
  }
}
