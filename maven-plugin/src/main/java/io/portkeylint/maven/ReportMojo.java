package io.portkeylint.maven;

import io.portkeylint.LintResult;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks values files and writes the reports, by default one in JSON to the build directory.
 * Findings never fail this goal.
 */
@Mojo(name = "report", threadSafe = true, requiresProject = false)
public final class ReportMojo extends CheckingMojo {

  @Override
  void work(Plan plan) throws IOException {
    List<LintResult> results = check(plan, reports.isEmpty() ? usual() : reports).results();
    getLog().info(new FindingLog(getLog(), style(plan)).summary(results));
  }

  private static List<ReportTarget> usual() {
    ReportTarget json = new ReportTarget();
    json.set("json");
    return List.of(json);
  }
}
