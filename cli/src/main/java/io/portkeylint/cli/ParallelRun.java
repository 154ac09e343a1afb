package io.portkeylint.cli;

import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.RunningLimit;
import io.portkeylint.UnreadableInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Checks several deployments at once; what comes out is in the order of what went in. */
final class ParallelRun {

  /** How long nothing is said, and how long one number stands, in milliseconds. */
  private static final long PATIENCE = 500;

  private final Linter linter;
  private final List<LintRequest> requests;
  private final boolean keepsValues;
  private final RunningLimit limit;
  private final @Nullable Object[] outcomes;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();

  private ParallelRun(
      Linter linter, List<LintRequest> requests, boolean keepsValues, int mostFindings) {
    this.keepsValues = keepsValues;
    this.limit = new RunningLimit(mostFindings, requests.size());
    this.linter = linter;
    this.requests = requests;
    this.outcomes = new Object[requests.size()];
  }

  /**
   * Returns when all are done; on a terminal, says how far it is when that takes long.
   *
   * @param keepsValues whether a report shows the files themselves; else results are condensed
   * @param mostFindings that the reports will hold
   */
  static ParallelRun of(
      Linter linter,
      List<LintRequest> requests,
      int threads,
      boolean keepsValues,
      int mostFindings,
      Surroundings surroundings) {
    ParallelRun run = new ParallelRun(linter, requests, keepsValues, mostFindings);
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, requests.size()); i++) {
      Thread worker = new Thread(run::work, "portkey-lint " + i);
      worker.setDaemon(true);
      worker.start();
      workers.add(worker);
    }
    run.await(workers, Terminal.isAttended(surroundings) ? surroundings : null);
    return run;
  }

  private void work() {
    for (int i = next.getAndIncrement(); i < outcomes.length; i = next.getAndIncrement()) {
      try {
        LintResult result = limit.within(i, linter.lint(requests.get(i)));
        outcomes[i] = keepsValues ? result : result.condensed();
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        outcomes[i] = e;
        limit.without(i);
      }
      done.incrementAndGet();
    }
  }

  private void await(List<Thread> workers, @Nullable Surroundings progress) {
    boolean isShown = false;
    try {
      for (Thread worker : workers) {
        worker.join(PATIENCE);
        while (worker.isAlive()) {
          if (progress != null) {
            progress.replaceLine("checked " + done.get() + " of " + outcomes.length);
            isShown = true;
          }
          worker.join(PATIENCE);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      if (progress != null && isShown) {
        progress.replaceLine("");
      }
    }
  }

  /** Hands out the results, and for what could not be read the reasons, each in order. */
  void into(List<LintResult> results, List<String> complaints) {
    for (Object outcome : outcomes) {
      if (outcome instanceof LintResult result) {
        results.add(result);
      } else if (outcome instanceof UnreadableInputException unreadable) {
        complaints.add(String.valueOf(unreadable.getMessage()));
      } else if (outcome instanceof RuntimeException fault) {
        throw fault;
      } else if (outcome instanceof Error fault) {
        throw fault;
      }
    }
  }
}
