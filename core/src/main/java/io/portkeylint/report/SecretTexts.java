package io.portkeylint.report;

import io.portkeylint.secret.RepeatedSecrets;
import io.portkeylint.secret.Sensitivity;
import io.portkeylint.secret.Shown;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Layer;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * What the layers of a deployment say about secrets. A text that is a secret under one key is a
 * secret everywhere: an anchor may stand under a harmless key and be used under a sensitive one.
 */
public final class SecretTexts {

  private static final SecretTexts NONE = new SecretTexts(null, true, RepeatedSecrets.NONE);

  private final @Nullable EffectiveValues effective;
  private final boolean showsAll;
  private final RepeatedSecrets repeated;

  private SecretTexts(
      @Nullable EffectiveValues effective, boolean showsAll, RepeatedSecrets repeated) {
    this.effective = effective;
    this.showsAll = showsAll;
    this.repeated = repeated;
  }

  /**
   * The secrets of a deployment.
   *
   * @param effective its values, or null when they could not be read; keys and forms alone then
   *     tell
   */
  public static SecretTexts of(@Nullable EffectiveValues effective) {
    return of(effective, effective == null ? RepeatedSecrets.NONE : RepeatedSecrets.of(effective));
  }

  /** The same when it is known already which of the secrets are repeated. */
  static SecretTexts of(@Nullable EffectiveValues effective, RepeatedSecrets repeated) {
    return new SecretTexts(effective, false, repeated);
  }

  /** The same without the values themselves; no further source can be searched for secrets. */
  SecretTexts withoutValues() {
    return new SecretTexts(null, showsAll, repeated);
  }

  /** For an output that somebody has asked to hold everything as it is. */
  public static SecretTexts none() {
    return NONE;
  }

  /**
   * Finds the single values of a source.
   *
   * @param known receives the place of each
   * @param sensitive receives the place of each that must not be shown
   */
  void find(Source source, OffsetRanges known, OffsetRanges sensitive) {
    if (effective != null) {
      for (Layer layer : effective.layers()) {
        if (layer.source() == source) {
          find(KeyPath.ROOT, false, layer.values(), source, known, sensitive);
        }
      }
    }
  }

  boolean showsAll() {
    return showsAll;
  }

  boolean isSecret(KeyPath path, String text) {
    return isSecret(path, Sensitivity.isSensitiveKey(path), text);
  }

  /**
   * The same for who walks down a tree.
   *
   * @param isKeySensitive whether a key of the path makes secrets of what is under it
   */
  boolean isSecret(KeyPath path, boolean isKeySensitive, String text) {
    return !showsAll
        && (Sensitivity.isSensitive(path, isKeySensitive, text) || repeated.contains(text));
  }

  /** Whether the text cannot be shown as a whole; a name within it may tell that, too. */
  boolean holdsSecret(KeyPath path, String text) {
    return !showsAll && (Sensitivity.isSensitiveWithin(path, text) || repeated.contains(text));
  }

  /** Whether a key is itself a secret. */
  boolean isSecretKey(String key) {
    return !showsAll && (repeated.isSecretKey(key) || Sensitivity.isSensitive(KeyPath.ROOT, key));
  }

  /** A key as it may be shown. */
  String shownKey(String key) {
    return isSecretKey(key) ? Shown.MASK : key;
  }

  /** Whether a longer text holds one of the secrets. */
  boolean areRepeatedIn(String text) {
    return repeated.areIn(text);
  }

  private void find(
      KeyPath path,
      boolean isKeySensitive,
      YamlNode node,
      Source source,
      OffsetRanges known,
      OffsetRanges sensitive) {
    if (node instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.entries()) {
        Span key = entry.keySpan();
        if (key.source() == source && isSecretKey(entry.name())) {
          sensitive.add(key.start(), key.end());
        }
        KeyPath child = path.child(entry.name());
        boolean isHot = isKeySensitive || Sensitivity.isSensitiveStep(child);
        find(child, isHot, entry.value(), source, known, sensitive);
      }
    } else if (node instanceof YamlSequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        YamlNode item = sequence.items().get(i);
        find(path.item(i), isKeySensitive, item, source, known, sensitive);
      }
    } else if (node instanceof YamlScalar scalar && scalar.span().source() == source) {
      known.add(scalar.span().start(), scalar.span().end());
      if (isSecret(path, isKeySensitive, scalar.text())) {
        sensitive.add(scalar.span().start(), scalar.span().end());
      }
    }
  }
}
