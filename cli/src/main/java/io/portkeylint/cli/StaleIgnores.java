package io.portkeylint.cli;

import io.portkeylint.LintResult;
import io.portkeylint.UnusedIgnores;
import io.portkeylint.config.Configuration;
import java.nio.file.Path;
import java.util.List;

/**
 * Entries of {@code ignores} that account for nothing any more. They never fail a run: nothing in
 * the values is wrong.
 */
final class StaleIgnores {

  private StaleIgnores() {}

  /**
   * Names them on standard error. Only a run over everything can tell: all deployments of the
   * configuration, or, where it names none, a folder that holds it.
   *
   * @param results with what the configuration has suppressed
   * @param checked the files that were read
   */
  static void tell(
      Settings settings, List<LintResult> results, List<Path> checked, Surroundings surroundings) {
    Configuration configuration = settings.configuration();
    if (configuration != null
        && !configuration.policy().ignores().isEmpty()
        && isOfEverything(settings.arguments(), configuration)) {
      for (String unused : UnusedIgnores.after(configuration, results, checked)) {
        surroundings.complain(unused);
      }
    }
  }

  private static boolean isOfEverything(Arguments arguments, Configuration configuration) {
    if (!configuration.deployments().isEmpty()) {
      return arguments.has(Option.ALL_DEPLOYMENTS);
    }
    for (String operand : arguments.operands()) {
      Path folder = Inputs.folder(operand).toAbsolutePath().normalize();
      boolean isFolder = Path.of(operand).toAbsolutePath().normalize().equals(folder);
      if (isFolder && configuration.folder().toAbsolutePath().normalize().startsWith(folder)) {
        return true;
      }
    }
    return false;
  }
}
