package io.portkeylint.cli;

import io.portkeylint.CompleteChecks;
import io.portkeylint.FindingLimit;
import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.SharedSuppressions;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.baseline.Baseline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done with findings before they are reported: which of them count, which are shown. */
final class Acceptance {

  /** More than anybody reads, and little enough for every consumer of reports. */
  static final int MOST = 10_000;

  private static final int MOST_LISTED = 10;

  private final Surroundings surroundings;
  private final boolean showsAll;
  private final int most;
  private final boolean isLimited;
  private final @Nullable BaselineFile baseline;

  /**
   * @throws UsageException when an option has an unusable value
   */
  Acceptance(Arguments arguments, Surroundings surroundings) {
    this.surroundings = surroundings;
    this.showsAll = arguments.has(Option.NO_SUPPRESSIONS);
    this.most = most(arguments);
    this.isLimited = arguments.has(Option.MAX_FINDINGS);
    String file = arguments.last(Option.BASELINE);
    this.baseline = file == null ? null : BaselineFile.of(file);
  }

  /**
   * The results as they are to be reported.
   *
   * @param requests that they are the results of
   * @throws UnreadableInputException when the baseline is broken
   */
  List<LintResult> of(List<LintResult> found, List<LintRequest> requests, Linter linter) {
    List<LintResult> results = settled(found);
    if (baseline != null && !showsAll) {
      results = matched(baseline, results, requests, linter);
    }
    if (count(results) <= most) {
      return results;
    }
    List<LintResult> kept = FindingLimit.keep(most, results);
    tellOmitted(kept);
    return kept;
  }

  /**
   * Whether a result can be reported before the others are known. A baseline is matched with all of
   * them; who says how many findings to show means the most serious.
   */
  boolean isOneByOne() {
    return baseline == null && !isLimited;
  }

  /** Findings that can be in the reports; a baseline may take any of those out that are found. */
  int mostFindings() {
    return baseline == null ? most : Integer.MAX_VALUE;
  }

  /** One result as it is to be reported, when no other can change it. */
  LintResult alone(LintResult result) {
    return showsAll ? result.unsuppressed() : result;
  }

  /** The results of a run, in which each has its say about what they share. */
  List<LintResult> settled(List<LintResult> found) {
    int suppressed = 0;
    for (LintResult result : found) {
      suppressed += result.suppressed().size();
    }
    List<LintResult> results = found;
    if (suppressed > 0 && found.size() > 1) {
      results = SharedSuppressions.settle(found);
    }
    if (!showsAll) {
      return results;
    }
    List<LintResult> all = new ArrayList<>();
    for (LintResult result : results) {
      all.add(alone(result));
    }
    return all;
  }

  /** Says how many findings are not in the reports, if any. */
  void tellOmitted(List<LintResult> results) {
    int omitted = 0;
    for (LintResult result : results) {
      omitted += result.omitted().all();
    }
    if (omitted > 0) {
      surroundings.complain(
          omitted
              + " of "
              + count(results)
              + " findings are counted and left out of the reports; `--max-findings` sets how many"
              + " go in");
    }
  }

  private static int count(List<LintResult> results) {
    int count = 0;
    for (LintResult result : results) {
      count += result.findings().size() + result.omitted().all();
    }
    return count;
  }

  private List<LintResult> matched(
      BaselineFile file, List<LintResult> results, List<LintRequest> requests, Linter linter) {
    Baseline entries = file.read();
    Baseline.Match match = entries.match(results, List.of());
    if (!match.unmatched().isEmpty()) {
      match = entries.match(results, CompleteChecks.of(linter, requests));
    }
    int unmatched = match.unmatched().size();
    if (unmatched > 0) {
      String name = ShownPath.of(file.path());
      for (String line : match.unmatched().subList(0, Math.min(unmatched, MOST_LISTED))) {
        surroundings.complain(name + ": matches nothing any more: " + line);
      }
      String rest = unmatched > MOST_LISTED ? unmatched - MOST_LISTED + " more like these; " : "";
      surroundings.complain(
          name + ": " + rest + "`portkey-lint baseline --update` removes what is mended");
    }
    return match.results();
  }

  private static int most(Arguments arguments) {
    String given = arguments.last(Option.MAX_FINDINGS);
    if (given == null) {
      return MOST;
    }
    boolean isNumber = !given.isEmpty() && given.length() <= 9;
    for (int i = 0; i < given.length(); i++) {
      isNumber &= given.charAt(i) >= '0' && given.charAt(i) <= '9';
    }
    if (!isNumber) {
      throw new UsageException("`--max-findings` is a number from 0 on, not `" + given + "`");
    }
    return Integer.parseInt(given);
  }
}
