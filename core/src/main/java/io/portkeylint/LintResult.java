package io.portkeylint;

import io.portkeylint.chart.ChosenChart;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fingerprints;
import io.portkeylint.finding.Omitted;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.report.SourceView;
import io.portkeylint.source.Source;
import io.portkeylint.values.EffectiveValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What checking one deployment gave.
 *
 * @param chart the chart version that the values were judged by, and why this one
 * @param sources the values files that were read, in their order
 * @param effective the merged values, or null when a file is no YAML that Helm reads, or when they
 *     are {@linkplain #condensed let go}
 * @param findings in the order of files, lines and rule ids
 * @param suppressed findings that somebody has accounted for, in the same order
 * @param omitted what a {@link FindingLimit} has left out of the findings
 * @param digest what is kept of values that are let go, else null
 */
public record LintResult(
    ChosenChart chart,
    List<Source> sources,
    @Nullable EffectiveValues effective,
    List<Finding> findings,
    List<Suppressed> suppressed,
    Omitted omitted,
    @Nullable Digest digest) {

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
    this(chart, sources, effective, findings, List.of(), Omitted.NONE, null);
  }

  /** A result that holds its values. */
  public LintResult(
      ChosenChart chart,
      List<Source> sources,
      @Nullable EffectiveValues effective,
      List<Finding> findings,
      List<Suppressed> suppressed,
      Omitted omitted) {
    this(chart, sources, effective, findings, suppressed, omitted, null);
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
    return digest == null ? SourceView.of(effective) : digest.view().copy();
  }

  /** Whether all files are YAML that Helm reads. */
  public boolean isRead() {
    return effective != null || digest != null;
  }

  /**
   * The fingerprint of a finding or suppressed finding of this result.
   *
   * @param run counts those that are alike
   */
  public String fingerprint(Finding finding, Fingerprints run) {
    return digest == null
        ? run.next(finding, effective)
        : run.nextOf(finding, digest.trait(finding.path()));
  }

  /** The names of everything that sets values, as fingerprints know them. */
  public Set<String> layerFiles() {
    return digest != null ? digest.files() : Digest.files(effective);
  }

  /**
   * The same without the merged values: enough for every report that does not show the files
   * themselves, and small enough to keep thousands.
   */
  public LintResult condensed() {
    return effective == null ? this : Digest.condense(this, effective);
  }

  /** The same with another count of what is left out. */
  LintResult withOmitted(Omitted other) {
    return new LintResult(chart, sources, effective, findings, suppressed, other, digest);
  }

  /** The same with other findings, for instance those that no other result holds. */
  public LintResult withFindings(List<Finding> others) {
    return new LintResult(chart, sources, effective, others, suppressed, omitted, digest);
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
    return new LintResult(chart, sources, effective, rest, all, omitted, digest);
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
    return new LintResult(chart, sources, effective, all, List.of(), omitted, digest);
  }
}
