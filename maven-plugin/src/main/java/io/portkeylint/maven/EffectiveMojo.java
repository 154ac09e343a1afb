package io.portkeylint.maven;

import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.report.EffectiveJson;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
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
 * Shows the values that a template of the chart sees: the chart's own, the files and the arguments,
 * merged as Helm merges them, as JSON. Sensitive values are masked.
 */
@Mojo(name = "effective", threadSafe = true, requiresProject = false)
public final class EffectiveMojo extends DeploymentMojo {

  /** A file to write to instead of the log; for exactly one deployment. */
  @Parameter(property = "portkey.output")
  @Nullable File output;

  @Override
  void work(List<LintRequest> requests) throws IOException, MojoFailureException {
    if (output != null && requests.size() > 1) {
      throw new MojoFailureException(
          "portkey.output takes one deployment, and there are " + requests.size());
    }
    Linter linter = Linter.standard();
    for (LintRequest request : requests) {
      LintResult result = linter.lint(request);
      EffectiveValues effective = result.effective();
      if (effective == null) {
        throw new MojoFailureException(new FindingLog(getLog()).failure(List.of(result)));
      }
      StringBuilder json = new StringBuilder();
      EffectiveJson.write(KeyPath.ROOT, effective.root(), false, json);
      show(json.append('\n').toString());
    }
  }

  private void show(String json) throws IOException {
    if (output == null) {
      getLog().info(json.stripTrailing());
      return;
    }
    Path file = output.toPath().toAbsolutePath();
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, json);
    getLog().info("effective values: " + names().of(file));
  }
}
