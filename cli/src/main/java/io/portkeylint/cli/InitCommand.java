package io.portkeylint.cli;

import io.portkeylint.chart.ChartFinder;
import io.portkeylint.chart.ChartVersions;
import io.portkeylint.chart.ChosenChart;
import io.portkeylint.report.AtomicFile;
import io.portkeylint.search.ValuesFileSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a configuration file with comments, from what a repository holds. */
final class InitCommand {

  private static final String NAME = ".portkey-lint.yaml";

  private final Path folder;
  private final List<Path> files;

  private InitCommand(Path folder) {
    this.folder = folder;
    this.files = ValuesFileSearch.below(folder);
  }

  static ExitCode run(Arguments arguments, Surroundings surroundings) throws IOException {
    if (arguments.operands().size() > 1) {
      throw new UsageException("`init` takes one folder");
    }
    Path folder = folder(arguments.operands().isEmpty() ? "" : arguments.operands().get(0));
    Path target = folder.resolve(NAME);
    if (Files.exists(target) && !arguments.has(Option.FORCE)) {
      throw new UsageException(
          ShownPath.of(target) + " is there already; `--force` writes over it");
    }
    String text = new InitCommand(folder).write();
    try {
      AtomicFile.write(target, text);
    } catch (IOException e) {
      throw new UsageException("cannot write " + ShownPath.of(target));
    }
    surroundings.print("wrote " + ShownPath.of(target) + "\n");
    return ExitCode.CLEAN;
  }

  private static Path folder(String operand) {
    try {
      Path folder = Path.of(operand);
      if (Files.isDirectory(folder.toAbsolutePath())) {
        return folder;
      }
    } catch (InvalidPathException e) {
      // Says the same as of a folder that is not there.
    }
    throw new UsageException("no folder `" + operand + "`");
  }

  private String write() {
    StringBuilder out = new StringBuilder(2048);
    out.append(
        """
        # Configuration of portkey-lint. Paths are relative to this file; unknown keys are errors.
        # `portkey-lint config` shows what is in effect, and where it comes from.

        """);
    chart(out);
    out.append(
        """

        # Where it runs: eks, aks, gke or other. By default, the values tell.
        # platform: eks

        # The least severity that makes a run fail: error, warning, info or never.
        failOn: error

        """);
    deployments(out);
    out.append(
        """

        # Overlays of something that is not in this repository: nothing is missing in them.
        # partial:
        #   - overlays/**

        # Severities by rule, family (PK3) or topic: error, warning, info or off.
        # severities:
        #   PK311: off

        # Findings that are accounted for. A reason is required.
        # ignores:
        #   - rules: PK310
        #     files: legacy/**
        #     paths: service
        #     reason: replaced in June

        # Variables of environment.data that your own image reads.
        # extraVariables: [MY_VARIABLE]

        # JSON Schemas of your own that the merged values must fit as well; of a deployment, too.
        # schema: policy.schema.json
        """);
    return out.toString();
  }

  private void chart(StringBuilder out) {
    Path first = files.isEmpty() ? folder.resolve("values.yaml") : files.get(0);
    ChosenChart found = ChartFinder.find(null, "", first).chart();
    String newest = ChartVersions.newest().version().toString();
    out.append(
        "# The chart to judge by. By default it is looked for beside the values: Chart.yaml,\n");
    out.append("# Chart.lock, Argo CD and Flux manifests; else it is the newest known.\n");
    if (found.reason().startsWith("newest known")) {
      out.append("# chartVersion: ").append(newest).append('\n');
    } else {
      out.append("# Found now: ").append(found.version()).append(", from ");
      out.append(found.reason()).append(".\n# chartVersion: ").append(found.version());
      out.append('\n');
    }
  }

  private void deployments(StringBuilder out) {
    out.append("# What is deployed: a name, and its values files in their order. Files that are\n");
    out.append("# named here are never checked alone. `--deployments` checks all of them.\n");
    Map<String, List<Path>> found = new LinkedHashMap<>(Manifests.in(folder));
    Overlays overlays = Overlays.among(files, folder, found);
    found.putAll(overlays.certain());
    if (!found.isEmpty()) {
      out.append("deployments:\n");
      entries(found, "", out);
    }
    Map<String, List<Path>> guessed = overlays.guessed();
    if (!guessed.isEmpty()) {
      out.append("# Overlays below; which values they are laid over is a guess.\n");
      out.append(found.isEmpty() ? "# deployments:\n" : "");
      entries(guessed, "# ", out);
    } else if (found.isEmpty()) {
      out.append("# deployments:\n#   prod:\n#     values: [values.yaml, values-prod.yaml]\n");
    }
  }

  private void entries(Map<String, List<Path>> deployments, String comment, StringBuilder out) {
    for (Map.Entry<String, List<Path>> deployment : deployments.entrySet()) {
      out.append(comment).append("  ");
      out.append(ConfigurationText.scalar(deployment.getKey())).append(":\n");
      out.append(comment).append("    values:\n");
      for (Path file : deployment.getValue()) {
        out.append(comment).append("      - ");
        out.append(ConfigurationText.scalar(relative(file))).append('\n');
      }
    }
  }

  private String relative(Path file) {
    Path from = folder.toAbsolutePath().normalize();
    return from.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }
}
