package io.portkeylint;

import io.portkeylint.chart.ChosenChart;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Omitted;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.report.SourceView;
import io.portkeylint.source.Source;
import io.portkeylint.values.EffectiveValues;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What checking one deployment gave.
 *
 * @param chart the chart version that the values were judged by, and why this one
 * @param sources the values files that were read, in their order
 * @param effective the merged values, or null when a file is no YAML that Helm reads
 * @param findings in the order of files, lines and rule ids
 * @param suppressed findings that somebody has accounted for, in the same order
 * @param omitted what a {@link FindingLimit} has left out of the findings
 */
public record LintResult(
    ChosenChart chart,
    List<Source> sources,
    @Nullable EffectiveValues effective,
    List<Finding> findings,
    List<Suppressed> suppressed,
    Omitted omitted) {

  public LintResult {
    sources = List.copyOf(sources);
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
  }

  /** A result of which nothing is suppressed and nothing left out. */
  public LintResult(
      ChosenChart chart,
      List<Source> sources,
      @Nullable EffectiveValues effective,
      List<Finding> findings) {
    this(chart, sources, effective, findings, List.of(), Omitted.NONE);
  }

  /** Number of findings of exactly this severity, with those that were left out. */
  public int count(Severity severity) {
    int count = omitted.count(severity);
    for (Finding finding : findings) {
      count += finding.severity() == severity ? 1 : 0;
    }
    return count;
  }

  /** Whether any finding is at least this serious. */
  public boolean hasFindings(Severity threshold) {
    for (Severity severity : Severity.values()) {
      if (severity.isAtLeast(threshold) && count(severity) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The sources as they may be shown: sensitive values masked. */
  public SourceView view() {
    return SourceView.of(effective);
  }

  /** The same with other findings, for instance those that no other result holds. */
  public LintResult withFindings(List<Finding> others) {
    return new LintResult(chart, sources, effective, others, suppressed, omitted);
  }

  /**
   * The same with some of the findings accounted for.
   *
   * @param rest the findings that are left
   * @param more what is suppressed from now on, besides what is already
   */
  public LintResult withSuppressed(List<Finding> rest, List<Suppressed> more) {
    List<Suppressed> all = new ArrayList<>(suppressed);
    all.addAll(more);
    all.sort((one, other) -> new ReportOrder(sources).compare(one.finding(), other.finding()));
    return new LintResult(chart, sources, effective, rest, all, omitted);
  }

  /** The same as if nobody had accounted for anything: what is suppressed is a finding again. */
  public LintResult unsuppressed() {
    if (suppressed.isEmpty()) {
      return this;
    }
    List<Finding> all = new ArrayList<>(findings);
    for (Suppressed one : suppressed) {
      all.add(one.finding());
    }
    all.sort(new ReportOrder(sources));
    return new LintResult(chart, sources, effective, all, List.of(), omitted);
  }
}
