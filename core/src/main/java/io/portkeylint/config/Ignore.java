package io.portkeylint.config;

import io.portkeylint.finding.RuleInfo;
import io.portkeylint.search.Glob;
import io.portkeylint.values.KeyPath;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Findings that somebody has accounted for in the configuration.
 *
 * @param rules which rules
 * @param files which files, by their paths relative to the configuration; none for all
 * @param paths which keys, with what is below them; none for all
 * @param reason why this is right as it is
 */
public record Ignore(
    List<RuleSelector> rules, List<Glob> files, List<KeyPattern> paths, Choice reason) {

  public Ignore {
    rules = List.copyOf(rules);
    files = List.copyOf(files);
    paths = List.copyOf(paths);
  }

  /**
   * Whether it speaks of such a finding.
   *
   * @param file relative to the configuration, or null when the finding is in no file
   */
  boolean covers(RuleInfo rule, @Nullable String file, KeyPath path) {
    return coversRule(rule) && coversFile(file) && coversPath(path);
  }

  /**
   * Whether it could speak of one of these files, so that it should account for something in them.
   *
   * @param policy that it is part of
   */
  public boolean isAbout(List<Path> checked, RulePolicy policy) {
    for (Path file : checked) {
      if (coversFile(policy.place(file))) {
        return true;
      }
    }
    return false;
  }

  private boolean coversRule(RuleInfo rule) {
    for (RuleSelector selector : rules) {
      if (selector.closeness(rule) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean coversFile(@Nullable String file) {
    for (Glob glob : files) {
      if (file != null && glob.matches(file)) {
        return true;
      }
    }
    return files.isEmpty();
  }

  private boolean coversPath(KeyPath path) {
    for (KeyPattern pattern : paths) {
      if (pattern.covers(path)) {
        return true;
      }
    }
    return paths.isEmpty();
  }
}
