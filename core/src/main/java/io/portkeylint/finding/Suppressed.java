package io.portkeylint.finding;

import io.portkeylint.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A finding that somebody has accounted for. It is counted, and neither shown nor a reason to fail.
 *
 * @param kind how it was accounted for
 * @param reason in the words of whoever did; not masked: writers do that
 * @param named where a comment names the rule, or where the configuration gives the reason; null of
 *     a baseline
 */
public record Suppressed(Finding finding, Kind kind, String reason, @Nullable Span named) {

  /** Ways to account for a finding. */
  public enum Kind {
    /** A comment beside the value. */
    COMMENT,
    /** An entry of the configuration file. */
    CONFIGURATION,
    /** A line of the baseline: it was there before the tool was. */
    BASELINE
  }
}
