package io.portkeylint;

import java.util.ArrayList;
import java.util.List;

/** What partial checks do not see, for those who want to know whether it is still there. */
public final class CompleteChecks {

  private CompleteChecks() {}

  /** The results of the partial ones among the requests, checked as if they were complete. */
  public static List<LintResult> of(Linter linter, List<LintRequest> requests) {
    List<LintResult> results = new ArrayList<>();
    for (LintRequest request : requests) {
      if (request.isPartial()) {
        add(linter, request.partial(false), results);
      }
    }
    return results;
  }

  private static void add(Linter linter, LintRequest request, List<LintResult> results) {
    try {
      results.add(linter.lint(request));
    } catch (UnreadableInputException saidAlready) {
      return;
    }
  }
}
