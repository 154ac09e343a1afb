package io.portkeylint.shape;

import io.portkeylint.chart.Condition;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import io.portkeylint.values.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the parts of one finding about the shape of the values. */
final class ShapeFinding {

  private final RuleInfo rule;
  private final KeyPath path;
  private final String message;
  private Severity severity;
  private @Nullable Label primary;
  private String why;
  private String help = "";
  private final List<String> notes = new ArrayList<>(1);
  private List<Occurrence> history = List.of();
  private final List<Fix> fixes = new ArrayList<>(1);

  ShapeFinding(RuleInfo rule, KeyPath path, String message) {
    this.rule = rule;
    this.path = path;
    this.message = message;
    this.severity = rule.severity();
    this.why = rule.why();
  }

  /** The value, with the places that it covers when there are any. */
  ShapeFinding at(Value value, String label) {
    primary = new Label(value.winner().span(), label);
    if (!value.covered().isEmpty()) {
      history = new ArrayList<>(value.covered().size() + 1);
      history.add(value.winner());
      history.addAll(value.covered());
    }
    return this;
  }

  ShapeFinding at(Span span, String label) {
    primary = new Label(span, label);
    return this;
  }

  ShapeFinding severity(Severity value) {
    severity = value;
    return this;
  }

  ShapeFinding why(String value) {
    why = value;
    return this;
  }

  ShapeFinding help(String value) {
    help = value;
    return this;
  }

  ShapeFinding note(String value) {
    notes.add(value);
    return this;
  }

  /** An error in a part that is switched off does no harm yet: it is a warning, with the reason. */
  ShapeFinding unless(@Nullable Condition missing) {
    if (missing != null) {
      if (severity == Severity.ERROR) {
        severity = Severity.WARNING;
      }
      notes.add("a warning only, because it has an effect only while " + missing.describe());
    }
    return this;
  }

  /** Replaces a text in a file; arguments of the command line are left to the user. */
  ShapeFinding fix(String title, boolean safe, Span span, String replacement) {
    if (span.source().kind() == Source.Kind.FILE) {
      fixes.add(new Fix(title, safe, List.of(new TextEdit(span, replacement))));
    }
    return this;
  }

  Finding build() {
    Label where = primary;
    if (where == null) {
      throw new IllegalStateException(rule.id() + " reports without a place: " + path);
    }
    return new Finding(
        rule, severity, message, path, where, List.of(), why, help, notes, history, fixes);
  }
}
