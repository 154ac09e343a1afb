package io.portkeylint.maven;

import io.portkeylint.LintResult;
import io.portkeylint.report.TextStyle;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that check values files have in common. */
abstract class CheckingMojo extends DeploymentMojo {

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

  /** Checks each deployment, and writes the reports. */
  List<LintResult> check(Plan plan, List<ReportTarget> targets) throws IOException {
    boolean showsAll = plan.choose(null, "noSuppressions", "false").equals("true");
    Acceptance acceptance = new Acceptance(plan.baseline(baseline), showsAll, names(), getLog());
    List<LintResult> results = FirstReports.of(acceptance.of(lint(plan)));
    for (ReportTarget target : targets) {
      write(target, results);
    }
    return results;
  }

  private void write(ReportTarget target, List<LintResult> results) throws IOException {
    StringBuilder text = new StringBuilder();
    target.format().writer(TextStyle.PLAIN).write(results, text);
    Path file = target.file(basedir.toPath(), outputDirectory.toPath()).toAbsolutePath();
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, text);
    getLog().info(target.format().label() + " report: " + names().of(file));
  }
}
