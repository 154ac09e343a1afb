package io.portkeylint.suppression;

import io.portkeylint.finding.NearMiss;
import org.jspecify.annotations.Nullable;

/** Words that people write who know another linter, or who slip. */
final class Misnomers {

  private static final String START = "portkey-lint-";
  private static final int SLIPS = 2;

  private Misnomers() {}

  /** What should stand instead of the word, or null when it is not meant as a command. */
  static @Nullable String label(String word) {
    String command = word.substring(START.length());
    switch (command) {
      case "ignore-line", "ignore-next-line", "ignore-next", "ignore-block", "noqa":
      case "disable", "disable-line", "disable-next-line", "suppress", "skip", "off":
        return "is written `portkey-lint-ignore`";
      case "disable-file", "suppress-file", "ignore-all", "file-ignore", "skip-file":
        return "is written `portkey-lint-ignore-file`";
      default:
        break;
    }
    NearMiss near = new NearMiss(command, SLIPS);
    near.consider("ignore");
    near.consider("ignore-file");
    String meant = near.found();
    return meant == null ? null : "did you mean `" + START + meant + "`?";
  }
}
