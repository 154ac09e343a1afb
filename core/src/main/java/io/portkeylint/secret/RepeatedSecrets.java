package io.portkeylint.secret;

import io.portkeylint.chart.Chart;
import io.portkeylint.source.Span;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Layer;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of a deployment that are secrets wherever they stand: an anchor may stand under a
 * harmless key and be used under a sensitive one, or the other way about.
 */
public final class RepeatedSecrets {

  public static final RepeatedSecrets NONE = new RepeatedSecrets();

  /** Shorter texts, such as {@code redis}, occur by chance. */
  private static final int SHORTEST = 8;

  private final Set<String> secrets = new HashSet<>();

  private RepeatedSecrets() {}

  /** What the written layers hold under sensitive keys. */
  public static RepeatedSecrets of(EffectiveValues values) {
    RepeatedSecrets found = new RepeatedSecrets();
    for (Layer layer : values.layers()) {
      if (layer.isWritten()) {
        found.collect(KeyPath.ROOT, layer.values());
      }
    }
    return found;
  }

  public boolean contains(String text) {
    return secrets.contains(text);
  }

  /** Whether a longer text holds one of them. */
  public boolean areIn(String text) {
    for (String secret : secrets) {
      if (text.contains(secret)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A message with each of them masked, also as it is shown there: escaped, and cut when long. One
   * that could be a name, such as {@code environment}, is masked only where it is quoted alone: it
   * may be a word of the message itself.
   */
  public String mask(String message) {
    String masked = message;
    for (String secret : secrets) {
      String shown = Shown.plain(secret);
      if (isName(secret)) {
        masked = masked.replace(Shown.quoted(shown), Shown.quoted(Shown.MASK));
      } else {
        masked = masked.replace(secret, Shown.MASK).replace(shown, Shown.MASK);
      }
    }
    return masked;
  }

  private static boolean isName(String secret) {
    for (int i = 0; i < secret.length(); i++) {
      char c = secret.charAt(i);
      if (!Character.isLetter(c) && c != '.' && c != '-' && c != '_') {
        return false;
      }
    }
    return true;
  }

  private void collect(KeyPath path, YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      for (YamlEntry entry : mapping.entries()) {
        collect(path.child(entry.name()), entry.value());
      }
    } else if (node instanceof YamlSequence sequence) {
      YamlNode before = null;
      for (int i = 0; i < sequence.items().size(); i++) {
        YamlNode item = sequence.items().get(i);
        collect(path.item(i), item);
        if (isSecretOption(before) && item instanceof YamlScalar argument) {
          secrets.add(argument.text());
        }
        before = item;
      }
    } else if (node instanceof YamlScalar scalar
        && Sensitivity.isSensitive(path, scalar.text())
        && (isLikelyUnique(path, scalar) || isAlias(scalar.span()))) {
      secrets.add(scalar.text());
    }
  }

  /** Whether the next item of a command line is a secret, as after {@code --token}. */
  private static boolean isSecretOption(@Nullable YamlNode item) {
    return item instanceof YamlScalar scalar
        && scalar.text().startsWith("-")
        && scalar.text().indexOf('=') < 0
        && SecretNames.matches(scalar.text());
  }

  /**
   * Of variables in a list every value is masked, most of which are no secrets; and names of
   * variables may be listed under a key such as {@code secretKey}.
   */
  private static boolean isLikelyUnique(KeyPath path, YamlScalar scalar) {
    return scalar.text().length() >= SHORTEST
        && !"value".equals(path.key())
        && Chart.of(Chart.newest()).variable(scalar.text()) == null;
  }

  private static boolean isAlias(Span span) {
    return span.start() < span.end() && span.source().text().charAt(span.start()) == '*';
  }
}
