package io.portkeylint.maven;

import io.portkeylint.CompleteChecks;
import io.portkeylint.FindingLimit;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.SharedSuppressions;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.UnusedIgnores;
import io.portkeylint.baseline.Baseline;
import io.portkeylint.config.Configuration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * What is done with findings before they are reported: which of them count.
 *
 * @param baseline null for none
 * @param showsAll whether what somebody has accounted for is reported as well
 * @param most findings that are reported; the others are only counted
 */
record Acceptance(@Nullable Path baseline, boolean showsAll, int most, ShownNames names, Log log) {

  private static final int MOST_LISTED = 10;

  /**
   * What is to be reported.
   *
   * @param results with what is accepted suppressed
   * @param isSettled whether nothing else was to be said, such as that a baseline is too long
   */
  record Accepted(List<LintResult> results, boolean isSettled) {}

  /**
   * Accepts what somebody has accounted for, and warns of what accounts for nothing any more.
   *
   * @throws UnreadableInputException when the baseline is broken or missing
   */
  Accepted of(List<LintResult> found, Plan plan) {
    List<String> unused = unusedIgnores(found, plan);
    unused.forEach(log::warn);
    List<LintResult> settled = SharedSuppressions.settle(found);
    boolean isSettled = unused.isEmpty();
    if (showsAll) {
      settled = settled.stream().map(LintResult::unsuppressed).toList();
    } else if (baseline != null) {
      Baseline.Match match = match(baseline, settled, plan);
      settled = match.results();
      isSettled &= match.unmatched().isEmpty();
    }
    return new Accepted(limited(FirstReports.of(settled)), isSettled);
  }

  private static List<String> unusedIgnores(List<LintResult> found, Plan plan) {
    Configuration configuration = plan.configuration();
    return configuration == null || !plan.isComplete()
        ? List.of()
        : UnusedIgnores.after(configuration, found, plan.values());
  }

  private Baseline.Match match(Path file, List<LintResult> results, Plan plan) {
    String name = names.of(file);
    if (!Files.exists(file)) {
      throw new UnreadableInputException(name + ": no such baseline; the goal baseline writes one");
    }
    Baseline entries = Baseline.read(file, name);
    Baseline.Match match = entries.match(results, List.of());
    if (!match.unmatched().isEmpty()) {
      List<LintResult> complete = CompleteChecks.of(Linter.standard(), plan.requests());
      match = entries.match(results, complete);
    }
    int unmatched = match.unmatched().size();
    for (String line : match.unmatched().subList(0, Math.min(unmatched, MOST_LISTED))) {
      log.warn(name + ": matches nothing any more: " + line);
    }
    if (unmatched > 0) {
      String rest = unmatched > MOST_LISTED ? unmatched - MOST_LISTED + " more like these; " : "";
      log.warn(
          name + ": " + rest + "the goal baseline with -Dportkey.update removes what is mended");
    }
    return match;
  }

  private List<LintResult> limited(List<LintResult> results) {
    int findings = results.stream().mapToInt(result -> result.findings().size()).sum();
    if (findings > most) {
      log.warn(
          findings
              - most
              + " of "
              + findings
              + " findings are counted and left out; -Dportkey.maxFindings sets how many are"
              + " shown");
    }
    return FindingLimit.keep(most, results);
  }
}
