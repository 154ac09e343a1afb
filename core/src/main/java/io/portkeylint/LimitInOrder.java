package io.portkeylint;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Omitted;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@link FindingLimit} for results that are reported one after the other, before the next are
 * known. It keeps whatever that limit keeps, and besides what was reported before more serious
 * findings came: of each severity, no more than the limit.
 */
public final class LimitInOrder {

  private final int most;
  private Omitted kept = Omitted.NONE;

  /**
   * @param most findings of one severity and more serious ones together, from 0
   */
  public LimitInOrder(int most) {
    this.most = most;
  }

  /** The next result, without the findings for which no room is left. They stay counted. */
  public LintResult within(LintResult result) {
    if (kept.all() + result.findings().size() <= most) {
      for (Finding finding : result.findings()) {
        kept = kept.with(finding.severity());
      }
      return result;
    }
    List<Finding> findings = new ArrayList<>();
    Omitted omitted = result.omitted();
    for (Finding finding : result.findings()) {
      if (kept.atLeast(finding.severity()) < most) {
        kept = kept.with(finding.severity());
        findings.add(finding);
      } else {
        omitted = omitted.with(finding.severity());
      }
    }
    return result.withFindings(findings).withOmitted(omitted);
  }
}
