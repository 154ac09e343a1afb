package io.portkeylint.cli;

import io.portkeylint.LimitInOrder;
import io.portkeylint.LintResult;
import io.portkeylint.SharedSuppressions;
import io.portkeylint.report.RunningTextReport;
import io.portkeylint.report.TextStyle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The report for people, printed while the run goes on. Its text is the same whenever results come.
 */
final class StreamedReport {

  private final Acceptance acceptance;
  private final LimitInOrder limit;
  private final PrintedText out;
  private final RunningTextReport report;
  private final List<LintResult> shown = new ArrayList<>();
  private boolean waits;

  StreamedReport(
      TextStyle style, Acceptance acceptance, Surroundings surroundings, Progress progress) {
    this.acceptance = acceptance;
    this.limit = new LimitInOrder(acceptance.mostFindings());
    this.out = new PrintedText(surroundings, progress);
    this.report = new RunningTextReport(style, out);
  }

  /** Prints the next result, unless others may still say something about it or one before. */
  void add(LintResult result) throws IOException {
    waits |= SharedSuppressions.isOpen(result);
    if (!waits) {
      show(acceptance.alone(result));
      out.end();
    }
  }

  /**
   * Prints what was held back, and the closing lines.
   *
   * @param found all results of the run, in order
   * @return the results as they were shown
   */
  List<LintResult> end(List<LintResult> found) throws IOException {
    List<LintResult> settled = acceptance.settled(found);
    for (LintResult result : settled.subList(shown.size(), settled.size())) {
      show(result);
    }
    report.end(shown);
    out.end();
    return shown;
  }

  private void show(LintResult result) throws IOException {
    LintResult limited = limit.within(result);
    report.add(limited);
    shown.add(limited);
  }
}
