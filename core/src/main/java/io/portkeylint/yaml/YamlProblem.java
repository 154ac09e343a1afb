package io.portkeylint.yaml;

import io.portkeylint.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something about a file's text that Helm refuses, or that it drops without a word.
 *
 * @param kind what it is
 * @param message one sentence, lower case, without the text of any value
 * @param span where
 * @param label what the place is, under the mark
 * @param other the other place that belongs to it, for instance the key that is lost
 * @param otherLabel what that place is; empty without one
 * @param help what to change, or an empty text
 */
public record YamlProblem(
    Kind kind,
    String message,
    Span span,
    String label,
    @Nullable Span other,
    String otherLabel,
    String help) {

  /** What became of the file. */
  public enum Kind {
    /** The bytes are no text that Helm reads. */
    ENCODING(true),
    /** Not YAML, or YAML that Helm refuses. */
    SYNTAX(true),
    /** Within Helm's limits or not, more than this tool reads. */
    LIMIT(true),
    /** A key occurs twice in one mapping; the last one counts. */
    DUPLICATE_KEY(false),
    /** Text that Helm does not read: behind {@code ...}, behind the root's end, outdented. */
    IGNORED_TEXT(false),
    /** A merge key overrides a key that stands before it. */
    MERGE_OVERRIDES(false),
    /** A further document: Helm 4 merges it, Helm 3 drops it. */
    FURTHER_DOCUMENT(false),
    /** A character that makes the text look other than it is read. */
    DECEPTIVE_CHARACTER(false);

    private final boolean refused;

    Kind(boolean refused) {
      this.refused = refused;
    }

    /** Whether the file gives no values at all. */
    public boolean isRefused() {
      return refused;
    }
  }
}
