package io.portkeylint.maven;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Severity;
import io.portkeylint.report.SourceView;
import io.portkeylint.report.TextReport;
import io.portkeylint.report.TextStyle;
import io.portkeylint.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;

/** Writes findings to Maven's log, and says in one line what they come to. */
final class FindingLog {

  private static final String EXPLAIN =
      "mvn io.portkeylint:portkey-maven-plugin:explain -Dportkey.rule=";

  private final TextReport report = new TextReport(TextStyle.PLAIN);
  private final Log log;

  FindingLog(Log log) {
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
    List<String> rules = new ArrayList<>();
    for (LintResult result : results) {
      for (Finding finding : result.findings()) {
        Source source = finding.primary().span().source();
        files.add(source.name());
        rules.add(finding.rule().id());
      }
    }
    String explain = EXPLAIN + rules.get(0);
    return String.join(", ", files)
        + ": "
        + summary(results)
        + ". The log above shows each; `"
        + explain
        + "` tells more about the first.";
  }
}
