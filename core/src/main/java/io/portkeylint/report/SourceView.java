package io.portkeylint.report;

import io.portkeylint.finding.TextEdit;
import io.portkeylint.secret.RepeatedSecrets;
import io.portkeylint.secret.Shown;
import io.portkeylint.source.Source;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sources as they may be shown. Every writer takes source text from here and from nowhere else,
 * so none can leak a sensitive value. Not thread-safe; each report makes its own.
 */
public final class SourceView {

  /** What is worked out for a source when its first line is asked for. */
  private static final class Prepared {
    private final OffsetRanges masks;
    private @Nullable Outline outline;
    private int number;
    private @Nullable SourceLine line;

    Prepared(OffsetRanges masks) {
      this.masks = masks;
    }
  }

  private final @Nullable EffectiveValues effective;
  private final Map<Source, Prepared> prepared = new HashMap<>();
  private @Nullable SecretTexts secrets;

  private SourceView(@Nullable EffectiveValues effective) {
    this.effective = effective;
  }

  /**
   * @param effective the merged values, or null when a source could not be read as YAML; lines are
   *     then masked by what they look like
   */
  public static SourceView of(@Nullable EffectiveValues effective) {
    return new SourceView(effective);
  }

  /** The same when it is known already which of the secrets are repeated. */
  public static SourceView of(EffectiveValues effective, RepeatedSecrets repeated) {
    return of(effective, SecretTexts.of(effective, repeated));
  }

  /** With other secrets than those of the values. */
  static SourceView of(EffectiveValues effective, SecretTexts secrets) {
    SourceView view = new SourceView(effective);
    view.secrets = secrets;
    return view;
  }

  /**
   * The same without the values themselves: it knows what to mask in some sources, and needs less
   * memory.
   *
   * @param sources those that will be shown
   */
  public SourceView condensed(Collection<Source> sources) {
    SourceView condensed = new SourceView(null);
    condensed.secrets = secrets().withoutValues();
    for (Source source : sources) {
      condensed.prepared.put(source, new Prepared(prepare(source).masks));
    }
    return condensed;
  }

  /** One of its own for another report. */
  public SourceView copy() {
    SourceView copy = new SourceView(effective);
    copy.secrets = secrets();
    for (Map.Entry<Source, Prepared> entry : prepared.entrySet()) {
      copy.prepared.put(entry.getKey(), new Prepared(entry.getValue().masks));
    }
    return copy;
  }

  /**
   * A line as it may be shown.
   *
   * @param number from 1 to {@link Source#lineCount()}
   */
  public SourceLine line(Source source, int number) {
    Prepared of = prepare(source);
    SourceLine line = of.line;
    if (line == null || of.number != number) {
      line = SourceLine.of(source, number, of.masks);
      of.line = line;
      of.number = number;
    }
    return line;
  }

  /** The line with the key or dash under which a line stands, or 0. */
  public int parent(Source source, int number) {
    if (source.kind() != Source.Kind.FILE) {
      return 0;
    }
    Prepared of = prepare(source);
    Outline outline = of.outline;
    if (outline == null) {
      outline = Outline.of(source);
      of.outline = outline;
    }
    return outline.parent(number);
  }

  /** A value as it may be quoted: masked or shortened; lists and mappings only hinted at. */
  public String value(KeyPath path, Occurrence place) {
    YamlNode node = place.node();
    if (node instanceof YamlScalar scalar) {
      boolean isMasked =
          secrets().holdsSecret(path, scalar.text())
              || prepare(place.source()).masks.touches(node.span().start(), node.span().end());
      String shown = isMasked ? Shown.MASK : Shown.plain(scalar.text());
      return shown.isEmpty() && !scalar.isNull() ? "\"\"" : shown.isEmpty() ? "null" : shown;
    }
    return node instanceof YamlMapping ? "{…}" : "[…]";
  }

  /** What somebody wrote about a finding; masked as a whole when it holds or repeats a secret. */
  public String words(String text) {
    SecretTexts known = secrets();
    boolean isMasked = known.holdsSecret(KeyPath.ROOT, text) || known.areRepeatedIn(text);
    return isMasked ? Shown.MASK : text;
  }

  /**
   * Whether the new text of an edit may hold what is masked: it replaces a masked part, or repeats
   * one.
   */
  public boolean reveals(TextEdit edit) {
    String replacement = edit.replacement();
    if (replacement.isBlank()) {
      return false;
    }
    Source source = edit.span().source();
    OffsetRanges masks = prepare(source).masks;
    if (masks.touches(edit.span().start(), edit.span().end())) {
      return true;
    }
    for (int i = 0; i < masks.count(); i++) {
      String masked = LineParts.unquote(source.text(), masks.start(i), masks.end(i));
      if (!masked.isBlank() && replacement.contains(masked.strip())) {
        return true;
      }
    }
    return false;
  }

  private SecretTexts secrets() {
    SecretTexts found = secrets;
    if (found == null) {
      found = SecretTexts.of(effective);
      secrets = found;
    }
    return found;
  }

  private Prepared prepare(Source source) {
    Prepared of = prepared.get(source);
    if (of == null) {
      of = new Prepared(Masks.of(source, secrets()));
      prepared.put(source, of);
    }
    return of;
  }
}
