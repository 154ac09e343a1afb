package io.portkeylint.cli;

import io.portkeylint.LintResult;
import io.portkeylint.config.Configuration;
import io.portkeylint.config.Ignore;
import io.portkeylint.config.RulePolicy;
import io.portkeylint.config.RuleSelector;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.source.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    if (configuration == null
        || configuration.policy().ignores().isEmpty()
        || !isOfEverything(settings.arguments(), configuration)) {
      return;
    }
    Set<Span> used = new HashSet<>();
    for (LintResult result : results) {
      if (!result.isRead()) {
        return;
      }
      for (Suppressed one : result.suppressed()) {
        if (one.kind() == Suppressed.Kind.CONFIGURATION && one.named() != null) {
          used.add(one.named());
        }
      }
    }
    RulePolicy policy = configuration.policy();
    for (Ignore ignore : policy.ignores()) {
      if (!used.contains(ignore.reason().span()) && ignore.isAbout(checked, policy)) {
        surroundings.complain(
            ignore.reason().origin()
                + ": this entry of `ignores` accounts for no finding any more: "
                + words(ignore));
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

  private static String words(Ignore ignore) {
    List<String> rules = new ArrayList<>();
    for (RuleSelector selector : ignore.rules()) {
      rules.add(selector.word());
    }
    return String.join(", ", rules);
  }
}
