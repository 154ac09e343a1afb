package io.portkeylint;

import io.portkeylint.config.Configuration;
import io.portkeylint.config.Ignore;
import io.portkeylint.config.RuleSelector;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.source.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Entries of {@code ignores} in a configuration that account for nothing any more. */
public final class UnusedIgnores {

  private UnusedIgnores() {}

  /**
   * Says of each where it stands and what it is about. Meaningful only after a run over everything
   * that the configuration is for: elsewhere an entry may be needed by what was not checked.
   *
   * @param results with what the configuration has suppressed; when one could not be read, nobody
   *     knows what it would have needed
   * @param checked the files that were read
   */
  public static List<String> after(
      Configuration configuration, List<LintResult> results, List<Path> checked) {
    Set<Span> used = new HashSet<>();
    for (LintResult result : results) {
      if (!result.isRead()) {
        return List.of();
      }
      for (Suppressed one : result.suppressed()) {
        if (one.kind() == Suppressed.Kind.CONFIGURATION && one.named() != null) {
          used.add(one.named());
        }
      }
    }
    List<String> unused = new ArrayList<>();
    for (Ignore ignore : configuration.policy().ignores()) {
      boolean isUsed = used.contains(ignore.reason().span());
      if (!isUsed && ignore.isAbout(checked, configuration.policy())) {
        unused.add(
            ignore.reason().origin()
                + ": this entry of `ignores` accounts for no finding any more: "
                + words(ignore));
      }
    }
    return unused;
  }

  private static String words(Ignore ignore) {
    List<String> rules = new ArrayList<>();
    for (RuleSelector selector : ignore.rules()) {
      rules.add(selector.word());
    }
    return String.join(", ", rules);
  }
}
