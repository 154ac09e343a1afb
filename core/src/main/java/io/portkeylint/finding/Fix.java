package io.portkeylint.finding;

import java.util.List;

/**
 * A change that mends a finding.
 *
 * @param title what it does, as an imperative
 * @param safe whether it may be made without asking: it cannot change what was meant
 * @param edits do not overlap
 */
public record Fix(String title, boolean safe, List<TextEdit> edits) {

  public Fix {
    edits = List.copyOf(edits);
  }
}
