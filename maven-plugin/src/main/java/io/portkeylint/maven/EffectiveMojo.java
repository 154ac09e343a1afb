package io.portkeylint.maven;

import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.report.AtomicFile;
import io.portkeylint.report.EffectiveExplanation;
import io.portkeylint.report.EffectiveJson;
import io.portkeylint.report.EffectiveYaml;
import io.portkeylint.report.SecretTexts;
import io.portkeylint.report.TextStyle;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the values that a template of the chart sees: the chart's own, the files and the arguments,
 * merged as Helm merges them. Sensitive values are masked.
 */
@Mojo(name = "effective", threadSafe = true, requiresProject = false)
public final class EffectiveMojo extends DeploymentMojo {

  /**
   * <code>yaml</code> with the layer that each line came from, or <code>json</code> as a template
   * sees it.
   */
  @Parameter(property = "portkey.format", defaultValue = "yaml")
  String format;

  /**
   * One value, for instance <code>service.port</code>: shows where it came from and what it covers
   * instead of all values.
   */
  @Parameter(property = "portkey.path")
  @Nullable String path;

  /** A file to write to instead of the log; for exactly one deployment. */
  @Parameter(property = "portkey.output")
  @Nullable File output;

  @Override
  LintRequest completed(LintRequest request) {
    return request.schemas(List.of());
  }

  @Override
  void work(Plan plan) throws IOException, MojoFailureException {
    if (output != null && plan.requests().size() > 1) {
      throw new UnreadableInputException(
          "output takes one deployment, and there are " + plan.requests().size());
    }
    for (LintResult result : lint(plan)) {
      EffectiveValues effective = result.effective();
      if (effective == null) {
        FindingLog log = new FindingLog(getLog(), TextStyle.PLAIN);
        log.write(List.of(result));
        throw new MojoFailureException(log.failure(List.of(result)));
      }
      show(text(effective));
    }
  }

  private String text(EffectiveValues effective) throws IOException {
    StringBuilder text = new StringBuilder();
    if (path != null) {
      EffectiveExplanation.write(effective, path(path), SecretTexts.of(effective), text);
      return text.toString();
    }
    switch (format) {
      case "yaml" ->
          EffectiveYaml.write(KeyPath.ROOT, effective.root(), SecretTexts.of(effective), text);
      case "json" ->
          EffectiveJson.write(KeyPath.ROOT, effective.root(), SecretTexts.of(effective), text);
      default -> Words.check("format", format, "yaml", "json");
    }
    return text.toString();
  }

  private static KeyPath path(String text) {
    try {
      return KeyPath.parse(text);
    } catch (IllegalArgumentException e) {
      throw new UnreadableInputException("path: " + e.getMessage());
    }
  }

  private void show(String text) throws IOException {
    if (output == null) {
      getLog().info(text.stripTrailing());
      return;
    }
    Path file = output.toPath();
    AtomicFile.write(file, text.stripTrailing() + "\n");
    getLog().info("effective values: " + names().of(file));
  }
}
