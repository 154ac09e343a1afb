package io.portkeylint.rule;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.model.Setting;
import io.portkeylint.secret.Shown;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.EffectiveValues;
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
  private @Nullable Setting<?> subject;
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

  /**
   * The value. Where nobody wrote it, the key under which it would have to stand is marked, and
   * that it is missing there takes the place of the label.
   */
  public FindingBuilder at(Setting<?> setting, String label) {
    return subject(setting, setting.span(), label);
  }

  /** The value's key; where nobody wrote it, as {@link #at(Setting, String)}. */
  public FindingBuilder atKey(Setting<?> setting, String label) {
    return subject(setting, setting.keySpan(), label);
  }

  /** A part of the value's text, for instance the host of a URL. */
  public FindingBuilder at(Setting<?> setting, Span part, String label) {
    return subject(setting, part, label);
  }

  private FindingBuilder subject(Setting<?> setting, Span span, String label) {
    path = setting.path();
    subject = setting;
    primary = new Label(span, label);
    history = setting.history();
    return this;
  }

  public FindingBuilder at(KeyPath where, Span span, String label) {
    path = where;
    subject = null;
    primary = new Label(span, label);
    return this;
  }

  /** Says that the finding is about another value than the one that is marked: a missing one. */
  public FindingBuilder about(Setting<?> missing) {
    path = missing.path();
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

  /** Offers a change; left out when it is null, that is when {@link Edits} could not make it. */
  public FindingBuilder fix(String title, boolean safe, @Nullable TextEdit edit) {
    if (edit != null) {
      fixes.add(new Fix(title, safe, List.of(edit)));
    }
    return this;
  }

  /** Offers a change of several places; left out when one of them cannot be changed. */
  public FindingBuilder fix(String title, boolean safe, List<? extends @Nullable TextEdit> edits) {
    List<TextEdit> possible = new ArrayList<>(edits.size());
    for (TextEdit edit : edits) {
      if (edit != null) {
        possible.add(edit);
      }
    }
    if (possible.size() == edits.size()) {
      fixes.add(new Fix(title, safe, possible));
    }
    return this;
  }

  /** Whether somebody wrote what it points at; false for a missing value and a default. */
  boolean isAboutWritten() {
    Setting<?> about = subject;
    if (about != null) {
      return about.isWritten();
    }
    Label where = primary;
    return where != null && where.span().source().kind() != Source.Kind.DEFAULTS;
  }

  Finding build(EffectiveValues values) {
    Label where = primary;
    if (where == null) {
      throw new IllegalStateException(rule.id() + " reports without a place: " + message);
    }
    Setting<?> about = subject;
    if (about != null && (about.isAbsent() || !about.isWritten())) {
      where = new Label(place(about, where.span(), values), missing(about, values));
    }
    String reason = why.isEmpty() ? rule.why() : why;
    return new Finding(
        rule, severity, message, path, where, related, reason, help, notes, history, fixes);
  }

  /** A chart default has no text to point at: the place to write over it is the one of interest. */
  private static Span place(Setting<?> setting, Span own, EffectiveValues values) {
    if (setting.isWritten() || own.source().kind() != Source.Kind.DEFAULTS && !isWhole(setting)) {
      return own;
    }
    Occurrence nearest = values.nearestWritten(setting.path());
    Span span = nearest.keyOrValueSpan();
    return nearest.keySpan() == null ? span.source().span(span.start(), span.start()) : span;
  }

  /** Whether the nearest place that somebody wrote is the root, which is a whole file. */
  private static boolean isWhole(Setting<?> setting) {
    return setting.place().keySpan() == null;
  }

  private static String missing(Setting<?> setting, EffectiveValues values) {
    KeyPath path = setting.path();
    if (setting.isAbsent() && setting.isWritten()) {
      return Shown.quoted(path.lastStep()) + " is empty here";
    }
    String key = Shown.quoted(path.below(values.nearestWrittenPath(path)));
    return setting instanceof Setting.Known<?> known
        ? key + " is missing here; the chart default is " + known.quotedUnlessPlain()
        : key + " is missing here";
  }
}
