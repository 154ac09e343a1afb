package io.portkeylint.rule;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.model.Setting;
import io.portkeylint.source.Span;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a finding. Related places beyond the third are left out. */
public final class FindingBuilder {

  private static final int MOST_RELATED = 3;

  private final RuleInfo rule;
  private final String message;
  private Severity severity;
  private KeyPath path = KeyPath.ROOT;
  private @Nullable Label primary;
  private final List<Label> related = new ArrayList<>();
  private String why = "";
  private String help = "";
  private final List<String> notes = new ArrayList<>();
  private List<Occurrence> history = List.of();
  private final List<Fix> fixes = new ArrayList<>();

  FindingBuilder(RuleInfo rule, String message) {
    this.rule = rule;
    this.message = message;
    this.severity = rule.severity();
  }

  /** The value, or the place where it is missing. */
  public FindingBuilder at(Setting<?> setting, String label) {
    path = setting.path();
    primary = new Label(setting.span(), label);
    history = setting.history();
    return this;
  }

  /** The value's key, or the place where it is missing. */
  public FindingBuilder atKey(Setting<?> setting, String label) {
    path = setting.path();
    primary = new Label(setting.keySpan(), label);
    history = setting.history();
    return this;
  }

  public FindingBuilder at(KeyPath where, Span span, String label) {
    path = where;
    primary = new Label(span, label);
    return this;
  }

  /**
   * A further value that belongs to the matter. Left out when nobody wrote it: a chart default or a
   * missing value has no place of its own to show.
   */
  public FindingBuilder related(Setting<?> setting, String label) {
    return setting.isWritten() ? related(setting.span(), label) : this;
  }

  public FindingBuilder related(Span span, String label) {
    if (related.size() < MOST_RELATED) {
      related.add(new Label(span, label));
    }
    return this;
  }

  /** Differs from the rule's own severity. */
  public FindingBuilder severity(Severity value) {
    severity = value;
    return this;
  }

  /** Replaces the rule's own reason. */
  public FindingBuilder why(String value) {
    why = value;
    return this;
  }

  public FindingBuilder help(String value) {
    help = value;
    return this;
  }

  public FindingBuilder note(String value) {
    notes.add(value);
    return this;
  }

  public FindingBuilder fix(String title, boolean safe, TextEdit... edits) {
    fixes.add(new Fix(title, safe, List.of(edits)));
    return this;
  }

  Finding build() {
    Label where = primary;
    if (where == null) {
      throw new IllegalStateException(rule.id() + " reports without a place: " + message);
    }
    String reason = why.isEmpty() ? rule.why() : why;
    return new Finding(
        rule, severity, message, path, where, related, reason, help, notes, history, fixes);
  }
}
