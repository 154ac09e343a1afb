package io.portkeylint.suppression;

import io.portkeylint.source.Span;
import io.portkeylint.yaml.YamlComment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment for this tool, taken apart: {@code # portkey-lint-ignore PK310, PK311 until 2027-01-31:
 * reason}. Nothing in it has been judged yet.
 *
 * @param wholeFile whether it is meant for the file and not for the next value
 * @param rules the ids or names in it, at least one unless there is a flaw
 * @param until the last day on which it counts, or null
 * @param reason what stands behind the colon; empty when there is nothing
 * @param flaw what keeps it from being understood, or null
 */
record Directive(
    YamlComment comment,
    boolean wholeFile,
    List<Span> rules,
    @Nullable Span until,
    String reason,
    @Nullable Flaw flaw) {

  /**
   * What is wrong with the form.
   *
   * @param label what the place is or should be
   */
  record Flaw(Span span, String label) {}

  Directive {
    rules = List.copyOf(rules);
  }

  /** A reason that says something: the date alone is none. */
  boolean hasReason() {
    String words = until == null ? reason : reason.replace("until " + until.text(), "");
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
