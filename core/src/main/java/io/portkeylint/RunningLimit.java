package io.portkeylint;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Omitted;
import io.portkeylint.finding.Severity;
import io.portkeylint.suppression.SuppressionRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets findings go while a run goes on that a {@link FindingLimit} would leave out in the end, so
 * that memory does not grow with files whose findings nobody will see. What is reported is the same
 * as without it. Thread-safe.
 */
public final class RunningLimit {

  private final int most;

  /** Findings of each result; null until it is known. */
  private final @Nullable Omitted[] counts;

  /** The same of all results before {@link #next} together, each of which is known. */
  private Omitted before = Omitted.NONE;

  private int next;

  /**
   * @param most findings that the reports of the run hold together, from 0
   * @param results how many there will be
   */
  public RunningLimit(int most, int results) {
    this.most = most;
    this.counts = new @Nullable Omitted[results];
  }

  /**
   * A result without what has no chance, because earlier findings that are no less serious fill the
   * reports. What is let go stays counted.
   *
   * @param index its place among the results, from 0; each is given once
   */
  public LintResult within(int index, LintResult result) {
    Omitted own = Omitted.NONE;
    for (Finding finding : result.findings()) {
      own = isInDoubt(finding) ? own : own.with(finding.severity());
    }
    Severity hopeless = count(index, own);
    if (hopeless == null) {
      return result;
    }
    List<Finding> kept = new ArrayList<>();
    Omitted omitted = result.omitted();
    for (Finding finding : result.findings()) {
      if (finding.severity().compareTo(hopeless) < 0 || isInDoubt(finding)) {
        kept.add(finding);
      } else {
        omitted = omitted.with(finding.severity());
      }
    }
    return result.withFindings(kept).withOmitted(omitted);
  }

  /** Says that there will be no result of this place. */
  public void without(int index) {
    count(index, Omitted.NONE);
  }

  /** Takes findings into account; gives the most serious severity without a chance, or null. */
  private synchronized @Nullable Severity count(int index, Omitted own) {
    Severity hopeless = null;
    int sum = 0;
    for (Severity severity : Severity.values()) {
      sum += before.count(severity);
      hopeless = hopeless == null && sum >= most ? severity : hopeless;
    }
    counts[index] = own;
    for (; next < counts.length; next++) {
      Omitted known = counts[next];
      if (known == null) {
        break;
      }
      before = before.plus(known);
    }
    return hopeless;
  }

  /** Another result may show that a suppression is needed after all. */
  private static boolean isInDoubt(Finding finding) {
    return SuppressionRules.isAboutNeed(finding.rule());
  }
}
