package io.portkeylint.cli;

import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.RunningLimit;
import io.portkeylint.UnreadableInputException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Checks several deployments at once; what comes out is in the order of what went in. */
final class ParallelRun {

  private final Linter linter;
  private final List<LintRequest> requests;
  private final boolean keepsValues;
  private final RunningLimit limit;
  private final @Nullable Object[] outcomes;
  private final AtomicInteger next = new AtomicInteger();
  private int done;

  private ParallelRun(
      Linter linter, List<LintRequest> requests, boolean keepsValues, int mostFindings) {
    this.keepsValues = keepsValues;
    this.limit = new RunningLimit(mostFindings, requests.size());
    this.linter = linter;
    this.requests = requests;
    this.outcomes = new Object[requests.size()];
  }

  /**
   * Starts the run.
   *
   * @param keepsValues whether a report shows the files themselves; else results are condensed
   * @param mostFindings that the reports will hold
   */
  static ParallelRun of(
      Linter linter,
      List<LintRequest> requests,
      int threads,
      boolean keepsValues,
      int mostFindings) {
    ParallelRun run = new ParallelRun(linter, requests, keepsValues, mostFindings);
    for (int i = 0; i < Math.min(threads, requests.size()); i++) {
      Thread worker = new Thread(run::work, "portkey-lint " + i);
      worker.setDaemon(true);
      worker.start();
    }
    return run;
  }

  private void work() {
    for (int i = next.getAndIncrement(); i < outcomes.length; i = next.getAndIncrement()) {
      Object outcome;
      try {
        LintResult result = limit.within(i, linter.lint(requests.get(i)));
        outcome = keepsValues ? result : result.condensed();
      } catch (RuntimeException | Error e) {
        outcome = e;
        limit.without(i);
      }
      put(i, outcome);
    }
  }

  private synchronized void put(int index, Object outcome) {
    outcomes[index] = outcome;
    done++;
    notifyAll();
  }

  /**
   * Hands out the results, and for what could not be read the reasons, each in order and as soon as
   * those before it are there; returns when all are.
   *
   * @param report that is printed meanwhile, if any
   * @param progress where it is told how far the run is
   */
  void into(
      List<LintResult> results,
      List<String> complaints,
      @Nullable StreamedReport report,
      Progress progress)
      throws IOException {
    try {
      handOut(results, complaints, report, progress);
    } finally {
      progress.clear();
    }
  }

  private void handOut(
      List<LintResult> results,
      List<String> complaints,
      @Nullable StreamedReport report,
      Progress progress)
      throws IOException {
    for (int i = 0; i < outcomes.length; i++) {
      Object outcome = await(i, progress);
      if (outcome instanceof LintResult result) {
        results.add(result);
        if (report != null) {
          report.add(result);
        }
      } else if (outcome instanceof UnreadableInputException unreadable) {
        complaints.add(String.valueOf(unreadable.getMessage()));
      } else if (outcome instanceof RuntimeException fault) {
        throw fault;
      } else if (outcome instanceof Error fault) {
        throw fault;
      }
    }
  }

  private synchronized Object await(int index, Progress progress) {
    try {
      progress.tell(done);
      Object outcome = outcomes[index];
      while (outcome == null) {
        wait(Progress.PATIENCE);
        progress.tell(done);
        outcome = outcomes[index];
      }
      return outcome;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
