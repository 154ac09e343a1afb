package io.portkeylint.cli;

import io.portkeylint.CompleteChecks;
import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.SharedSuppressions;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.baseline.Baseline;
import io.portkeylint.report.TextReport;
import io.portkeylint.report.TextStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Accepts what is found now, or removes from the baseline what is not found any more. */
final class BaselineCommand {

  private BaselineCommand() {}

  /** Nothing is written when an input cannot be read or is no YAML: too little was looked at. */
  static ExitCode run(Arguments given, Surroundings surroundings) throws IOException {
    Linter standard = Linter.standard();
    Settings settings = Settings.of(given, surroundings, standard);
    Arguments arguments = settings.arguments();
    BaselineFile file = BaselineFile.of(arguments.last(Option.BASELINE));
    boolean isUpdate = arguments.has(Option.UPDATE);
    Baseline old = isUpdate ? file.read() : null;
    RequestTerms terms = new RequestTerms(settings, Policies.of(settings, standard));
    Deployments deployments = new Deployments(settings, surroundings, terms);
    List<LintRequest> requests = deployments.requests();
    Linter linter = deployments.equipped(standard);
    refuseInput(file, deployments.paths());
    List<LintResult> found = new ArrayList<>();
    for (LintRequest request : requests) {
      found.add(linter.lint(request));
    }
    List<LintResult> results = SharedSuppressions.settle(found);
    for (LintResult result : results) {
      if (result.effective() == null) {
        StringBuilder report = new StringBuilder();
        new TextReport(TextStyle.PLAIN).write(List.of(result), report);
        surroundings.complain("no baseline is written before Helm can read the values\n" + report);
        return ExitCode.FINDINGS;
      }
    }
    Baseline written =
        old == null
            ? Baseline.of(results)
            : old.shrunkTo(results, CompleteChecks.of(linter, requests));
    Baseline before = old == null ? before(file) : old;
    file.write(written);
    surroundings.print(ShownPath.of(file.path()) + ": " + written.since(before) + "\n");
    return ExitCode.CLEAN;
  }

  /** What is to be replaced; a broken file may be. */
  private static Baseline before(BaselineFile file) {
    try {
      return file.exists() ? file.read() : Baseline.of(List.of());
    } catch (UnreadableInputException e) {
      return Baseline.of(List.of());
    }
  }

  private static void refuseInput(BaselineFile file, List<Path> inputs) {
    Path target = file.path().toAbsolutePath().normalize();
    for (Path input : inputs) {
      if (input.toAbsolutePath().normalize().equals(target)) {
        throw new UsageException("`--baseline` would overwrite the input " + input);
      }
    }
  }
}
