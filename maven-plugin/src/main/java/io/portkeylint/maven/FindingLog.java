package io.portkeylint.maven;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Severity;
import io.portkeylint.report.SourceView;
import io.portkeylint.report.TextReport;
import io.portkeylint.report.TextStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;

/** Writes findings to Maven's log, and says in one line what they come to. */
final class FindingLog {

  private static final String EXPLAIN =
      "mvn io.portkeylint:portkey-maven-plugin:explain -Dportkey.rule=";

  private final TextReport report;
  private final Log log;

  FindingLog(Log log, TextStyle style) {
    this.report = new TextReport(style);
    this.log = log;
  }

  /**
   * Writes each finding as one entry, so that other threads of the build cannot come between its
   * lines.
   */
  void write(List<LintResult> results) {
    for (LintResult result : results) {
      SourceView view = result.view();
      for (Finding finding : result.findings()) {
        write(finding.severity(), report.finding(finding, view).stripTrailing());
      }
    }
  }

  private void write(Severity severity, String text) {
    switch (severity) {
      case ERROR -> log.error(text);
      case WARNING -> log.warn(text);
      case INFO -> log.info(text);
    }
  }

  /** What was found in what. */
  String summary(List<LintResult> results) {
    return report.summary(results).strip();
  }

  /** The reason why the build fails: counts, the files with findings, and where to learn more. */
  String failure(List<LintResult> results) {
    Set<String> files = new LinkedHashSet<>();
    Finding worst = null;
    for (LintResult result : results) {
      for (Finding finding : result.findings()) {
        files.add(finding.primary().span().source().name());
        if (worst == null || finding.severity().compareTo(worst.severity()) < 0) {
          worst = finding;
        }
      }
    }
    if (worst == null) {
      return summary(results) + ". None is shown: maxFindings is 0.";
    }
    String failure = String.join(", ", files) + ": " + summary(results) + ". The log above shows ";
    return worst.rule().isOurs()
        ? failure + "each; `" + EXPLAIN + worst.rule().id() + "` tells more."
        : failure + "each.";
  }
}
