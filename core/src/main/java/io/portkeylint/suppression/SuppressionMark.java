package io.portkeylint.suppression;

import io.portkeylint.yaml.YamlComment;
import io.portkeylint.yaml.YamlFile;
import java.util.List;

/** Tells whether files speak to this tool at all. Most do not, and nothing else is loaded then. */
public final class SuppressionMark {

  private static final String START = "portkey-lint-";

  private SuppressionMark() {}

  /** Whether any comment could be meant for this tool. */
  public static boolean isIn(List<YamlFile> files) {
    for (YamlFile file : files) {
      for (YamlComment comment : file.comments()) {
        if (start(comment) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Offset of the tool's name at the start of a comment, or -1. */
  static int start(YamlComment comment) {
    String text = comment.span().source().text();
    int at = comment.span().start();
    int end = comment.span().end();
    while (at < end
        && (text.charAt(at) == '#' || text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return text.startsWith(START, at) ? at : -1;
  }
}
