package io.portkeylint.maven;

import io.portkeylint.LintResult;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From which severity on findings fail the build.
 *
 * @param least null for never
 */
record Threshold(@Nullable Severity least) {

  static Threshold parse(String name) {
    return switch (name) {
      case "error" -> new Threshold(Severity.ERROR);
      case "warning" -> new Threshold(Severity.WARNING);
      case "info" -> new Threshold(Severity.INFO);
      case "never" -> new Threshold(null);
      default ->
          throw new UnreadableInputException(
              "failOn is `" + name + "`; it is one of error, warning, info, never");
    };
  }

  boolean isReachedBy(List<LintResult> results) {
    if (least != null) {
      for (LintResult result : results) {
        if (result.hasFindings(least)) {
          return true;
        }
      }
    }
    return false;
  }
}
