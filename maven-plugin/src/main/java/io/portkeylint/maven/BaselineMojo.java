package io.portkeylint.maven;

import io.portkeylint.CompleteChecks;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.SharedSuppressions;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.baseline.Baseline;
import io.portkeylint.report.AtomicFile;
import io.portkeylint.report.TextStyle;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Accepts what is found now, so that only new findings fail. What the file says about other values
 * files stays, so several modules may share it.
 */
@Mojo(name = "baseline", threadSafe = true, requiresProject = false)
public final class BaselineMojo extends JudgingMojo {

  private static final Object FILES = new Object();

  /**
   * The file to write. By default the one of the configuration, else <code>.portkey-lint-baseline
   * </code> in the module's folder.
   */
  @Parameter(property = "portkey.baseline")
  @Nullable File baseline;

  /** Accepts nothing more, and removes what is not found any more. */
  @Parameter(property = "portkey.update", defaultValue = "false")
  boolean update;

  @Override
  void work(Plan plan) throws IOException, MojoFailureException {
    Path named = plan.baseline(baseline);
    Path file = named == null ? basedir.toPath().resolve(".portkey-lint-baseline") : named;
    List<LintResult> results = SharedSuppressions.settle(lint(plan));
    for (LintResult result : results) {
      if (result.effective() == null) {
        new FindingLog(getLog(), TextStyle.PLAIN).write(List.of(result));
        throw new MojoFailureException("no baseline is written before Helm can read the values");
      }
    }
    // Modules of one build may share the file, and be built at the same time.
    synchronized (FILES) {
      write(
          file,
          results,
          update ? CompleteChecks.of(Linter.standard(), plan.requests()) : List.of());
    }
  }

  private void write(Path file, List<LintResult> results, List<LintResult> complete)
      throws IOException {
    String name = names().of(file);
    if (update && !Files.exists(file)) {
      throw new UnreadableInputException(
          name + ": no such baseline; the goal without portkey.update writes one");
    }
    Baseline old = Files.exists(file) ? Baseline.read(file, name) : Baseline.of(List.of());
    Baseline fresh = update ? old.shrunkTo(results, complete) : old.renewedBy(results);
    AtomicFile.write(file, fresh.text());
    getLog().info(name + ": " + fresh.since(old));
  }
}
