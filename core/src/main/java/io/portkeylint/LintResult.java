package io.portkeylint;

import io.portkeylint.chart.ChosenChart;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Severity;
import io.portkeylint.report.SourceView;
import io.portkeylint.source.Source;
import io.portkeylint.values.EffectiveValues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What checking one deployment gave.
 *
 * @param chart the chart version that the values were judged by, and why this one
 * @param sources the values files that were read, in their order
 * @param effective the merged values, or null when a file is no YAML that Helm reads
 * @param findings in the order of files, lines and rule ids
 */
public record LintResult(
    ChosenChart chart,
    List<Source> sources,
    @Nullable EffectiveValues effective,
    List<Finding> findings) {

  public LintResult {
    sources = List.copyOf(sources);
    findings = List.copyOf(findings);
  }

  /** Number of findings of exactly this severity. */
  public int count(Severity severity) {
    int count = 0;
    for (Finding finding : findings) {
      count += finding.severity() == severity ? 1 : 0;
    }
    return count;
  }

  /** Whether any finding is at least this serious. */
  public boolean hasFindings(Severity threshold) {
    for (Finding finding : findings) {
      if (finding.severity().isAtLeast(threshold)) {
        return true;
      }
    }
    return false;
  }

  /** The sources as they may be shown: sensitive values masked. */
  public SourceView view() {
    return SourceView.of(effective);
  }
}
