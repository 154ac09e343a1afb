package io.portkeylint.cli;

import io.portkeylint.LintResult;
import io.portkeylint.report.MarkdownReport;
import io.portkeylint.report.ReportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The page that GitHub Actions shows for a job; annotations alone are capped at a few. */
final class JobSummary {

  static final String VARIABLE = "GITHUB_STEP_SUMMARY";

  private JobSummary() {}

  /**
   * Adds to the page of the job when a report for GitHub is asked for and there is such a page;
   * other commands of the same step write to it too.
   *
   * @throws UsageException when it cannot be written
   */
  static void write(
      ReportFormat format,
      List<ReportFile> files,
      List<LintResult> results,
      Surroundings surroundings)
      throws IOException {
    boolean isForGithub = format == ReportFormat.GITHUB;
    for (ReportFile file : files) {
      isForGithub |= file.format() == ReportFormat.GITHUB;
    }
    String name = isForGithub ? surroundings.variable(VARIABLE) : "";
    if (name.isEmpty()) {
      return;
    }
    StringBuilder page = new StringBuilder(4096);
    MarkdownReport.forJobSummary().write(results, page);
    try {
      Files.write(
          Path.of(name),
          page.append('\n').toString().getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException | InvalidPathException e) {
      throw new UsageException("cannot write the job summary that " + VARIABLE + " names");
    }
  }
}
