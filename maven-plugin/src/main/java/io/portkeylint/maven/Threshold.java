package io.portkeylint.maven;

import io.portkeylint.LintResult;
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
    return switch (Words.check("failOn", name, "error", "warning", "info", "never")) {
      case "error" -> new Threshold(Severity.ERROR);
      case "warning" -> new Threshold(Severity.WARNING);
      case "info" -> new Threshold(Severity.INFO);
      default -> new Threshold(null);
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
