package io.portkeylint.maven;

import io.portkeylint.LintResult;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.finding.Severity;
import io.portkeylint.maven.Acceptance.Accepted;
import io.portkeylint.report.AtomicFile;
import io.portkeylint.report.ReportWriter;
import io.portkeylint.report.TextStyle;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that report on values files have in common. */
abstract class CheckingMojo extends JudgingMojo {

  /** More than anybody reads, as on the command line. */
  private static final String MOST = "10000";

  /**
   * Reports to write: a format such as <code>json</code>, or with a file of its own <code>
   * json=target/values.json</code>. In the POM also as <code>format</code> and <code>file</code>.
   */
  @Parameter(property = "portkey.reports")
  List<ReportTarget> reports = List.of();

  /** The folder of reports that have no file of their own. */
  @Parameter(property = "portkey.outputDirectory", defaultValue = "${project.build.directory}")
  File outputDirectory;

  /**
   * A file of findings that are accepted, as the goal <code>baseline</code> writes it. By default
   * the one of the configuration, else none.
   */
  @Parameter(property = "portkey.baseline")
  @Nullable File baseline;

  /**
   * Whether to show what comments, the configuration and the baseline account for, too. By default
   * as the configuration says.
   */
  @Parameter(property = "portkey.noSuppressions")
  @Nullable Boolean noSuppressions;

  /**
   * Puts no more findings into the log and the reports, the most serious first; the others are
   * counted. By default as the configuration says, else 10000.
   */
  @Parameter(property = "portkey.maxFindings")
  @Nullable Integer maxFindings;

  /** One line for each finding. By default as the configuration says. */
  @Parameter(property = "portkey.compact")
  @Nullable Boolean compact;

  /** Checks each deployment, and writes the reports. */
  Accepted check(Plan plan, List<ReportTarget> targets) throws IOException {
    boolean showsAll = plan.isOn(noSuppressions, "noSuppressions");
    Acceptance acceptance =
        new Acceptance(plan.baseline(baseline), showsAll, most(plan), names(), getLog());
    Accepted accepted = acceptance.of(lint(plan), plan);
    for (LintResult result : accepted.results()) {
      String reason = " (" + result.chart().reason() + ")";
      String chart = " as values of chart " + result.chart().version() + reason;
      getLog().debug("read " + result.sources() + chart);
    }
    for (ReportTarget target : targets) {
      write(target, accepted.results(), style(plan));
    }
    return accepted;
  }

  TextStyle style(Plan plan) {
    TextStyle plain = TextStyle.PLAIN;
    return new TextStyle(false, plan.isOn(compact, "compact"), Severity.INFO, plain.width());
  }

  private int most(Plan plan) {
    String given = maxFindings == null ? null : maxFindings.toString();
    int most = Integer.parseInt(plan.choose(given, "maxFindings", MOST));
    if (most < 0) {
      throw new UnreadableInputException("maxFindings is " + most + "; it is a number from 0 on");
    }
    return most;
  }

  private void write(ReportTarget target, List<LintResult> results, TextStyle style)
      throws IOException {
    ReportWriter writer = target.format().writer(style);
    Path file = target.file(basedir.toPath(), outputDirectory.toPath());
    AtomicFile.write(file, out -> writer.write(results, out));
    getLog().info(target.format().label() + " report: " + names().of(file));
  }
}
