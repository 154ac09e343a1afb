package io.portkeylint.finding;

import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that a rule reports. All texts are masked already.
 *
 * @param severity the rule's own, or what the configuration makes of it
 * @param message one sentence that can be understood alone; lower case start, no full stop
 * @param path the value that it is about; the root for a file as a whole
 * @param primary where to look first
 * @param related at most three further places, possibly in other files
 * @param why what happens in the cluster; empty when the rule's own text says it
 * @param help what to change
 * @param notes assumptions, and why no fix is offered
 * @param history when layers disagree: the place that won, then those it covers; else empty
 * @param fixes most likely first
 */
public record Finding(
    RuleInfo rule,
    Severity severity,
    String message,
    KeyPath path,
    Label primary,
    List<Label> related,
    String why,
    String help,
    List<String> notes,
    List<Occurrence> history,
    List<Fix> fixes) {

  public Finding {
    related = List.copyOf(related);
    notes = List.copyOf(notes);
    history = List.copyOf(history);
    fixes = List.copyOf(fixes);
  }

  /** The same finding with another severity. */
  public Finding withSeverity(Severity other) {
    return other == severity
        ? this
        : new Finding(
            rule, other, message, path, primary, related, why, help, notes, history, fixes);
  }

  /** The same with other places of layers that disagree. */
  public Finding withHistory(List<Occurrence> places) {
    return new Finding(
        rule, severity, message, path, primary, related, why, help, notes, places, fixes);
  }

  /** The same with the severity of what comes of it, which the note tells. */
  public Finding raised(Severity worse, String note) {
    List<String> told = new ArrayList<>(notes);
    told.add(note);
    return new Finding(
        rule, worse, message, path, primary, related, why, help, told, history, fixes);
  }
}
