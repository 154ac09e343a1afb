package io.portkeylint.secret;

import io.portkeylint.chart.Chart;
import io.portkeylint.source.Span;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.GoText;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Layer;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of a deployment that are secrets wherever they stand: an anchor may stand under a
 * harmless key and be used under a sensitive one, or the other way about. A longer value that holds
 * one of them is a secret too, and so may a key be.
 */
public final class RepeatedSecrets {

  public static final RepeatedSecrets NONE = new RepeatedSecrets(Set.of(), Set.of());

  /** Shorter texts, such as {@code redis}, occur by chance. */
  private static final int SHORTEST = 8;

  private final Set<String> secrets;
  private final Set<String> keys;

  /** Each secret by the forms in which messages have it: as it is, or escaped and cut. */
  private final Map<String, String> forms = new HashMap<>();

  private final TextSet occurring;

  private RepeatedSecrets(Set<String> secrets, Set<String> keys) {
    this.secrets = secrets;
    this.keys = keys;
    for (String secret : secrets) {
      addForms(secret);
    }
    for (String key : keys) {
      addForms(key);
    }
    this.occurring = new TextSet(forms.keySet());
  }

  private void addForms(String secret) {
    forms.put(secret, secret);
    forms.put(Shown.plain(secret), secret);
  }

  /** What the written layers hold under sensitive keys. */
  public static RepeatedSecrets of(EffectiveValues values) {
    Search found = new Search();
    for (Layer layer : values.layers()) {
      if (layer.isWritten()) {
        found.collect(KeyPath.ROOT, false, layer.values());
      } else {
        found.collectKeys(layer.values());
      }
    }
    return found.secrets.isEmpty() && found.doubtfulKeys.isEmpty() ? NONE : found.finish(values);
  }

  public boolean contains(String text) {
    return secrets.contains(text);
  }

  /** Whether a key is itself a secret. */
  public boolean isSecretKey(String key) {
    return keys.contains(key);
  }

  /** Whether a longer text holds one of them. */
  public boolean areIn(String text) {
    return occurring.isAnyIn(text);
  }

  /**
   * A message with each of them masked, also as it is shown there: escaped, and cut when long. One
   * that could be a name, such as {@code environment}, is masked only where it is quoted alone: it
   * may be a word of the message itself. A key is masked in what is quoted.
   */
  public String mask(String message) {
    String masked = message;
    for (String form : occurring.in(message)) {
      String secret = forms.getOrDefault(form, form);
      if (!isName(secret)) {
        masked = masked.replace(form, Shown.MASK);
      } else if (keys.contains(secret)) {
        masked = maskQuoted(masked, form);
      } else {
        masked = masked.replace(Shown.quoted(form), Shown.quoted(Shown.MASK));
      }
    }
    return masked;
  }

  private static String maskQuoted(String message, String form) {
    StringBuilder masked = new StringBuilder(message.length());
    boolean isQuoted = false;
    int start = 0;
    while (start <= message.length()) {
      int tick = message.indexOf('`', start);
      int end = tick < 0 ? message.length() : tick;
      String part = message.substring(start, end);
      masked.append(isQuoted ? part.replace(form, Shown.MASK) : part);
      masked.append(tick < 0 ? "" : "`");
      isQuoted = !isQuoted;
      start = end + 1;
    }
    return masked.toString();
  }

  /**
   * A path with the keys masked that are secrets, or have the form of one; the same path when none
   * is.
   */
  public KeyPath mask(KeyPath path) {
    KeyPath parent = path.parent();
    if (parent == null) {
      return path;
    }
    KeyPath above = mask(parent);
    String key = path.key();
    boolean isSecret = key != null && (keys.contains(key) || SecretForms.matches(key));
    if (!isSecret && above.equals(parent)) {
      return path;
    }
    if (key == null) {
      return above.item(path.index());
    }
    return above.child(isSecret ? Shown.MASK : key);
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

  /** What is found on the way through the layers. */
  private static final class Search {

    private final Set<String> secrets = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> doubtfulKeys = new HashSet<>();
    private final Set<String> chartKeys = new HashSet<>();

    /**
     * @param isKeySensitive whether a key of the path makes secrets of what is under it
     */
    void collect(KeyPath path, boolean isKeySensitive, YamlNode node) {
      if (node instanceof YamlMapping mapping) {
        for (YamlEntry entry : mapping.entries()) {
          if (SecretForms.matches(entry.name())) {
            doubtfulKeys.add(entry.name());
          }
          KeyPath child = path.child(entry.name());
          collect(child, isKeySensitive || Sensitivity.isSensitiveStep(child), entry.value());
        }
      } else if (node instanceof YamlSequence sequence) {
        YamlNode before = null;
        for (int i = 0; i < sequence.items().size(); i++) {
          YamlNode item = sequence.items().get(i);
          collect(path.item(i), isKeySensitive, item);
          if (isSecretOption(before) && item instanceof YamlScalar argument) {
            add(argument.text());
          }
          before = item;
        }
      } else if (node instanceof YamlScalar scalar
          && Sensitivity.isSensitive(path, isKeySensitive, scalar.text())
          && (isLikelyUnique(path, scalar) || isAlias(scalar.span()))) {
        add(scalar.text());
        String asText = scalar.isNumber() ? GoText.env(scalar) : "";
        // The digits of a secret are in what becomes of it, too.
        add(asText.length() >= SHORTEST ? asText : "");
      }
    }

    private void add(String secret) {
      if (!secret.isEmpty()) {
        secrets.add(secret);
      }
    }

    /** The keys of the chart itself are known to everybody. */
    void collectKeys(YamlNode node) {
      if (node instanceof YamlMapping mapping) {
        for (YamlEntry entry : mapping.entries()) {
          chartKeys.add(entry.name());
          collectKeys(entry.value());
        }
      }
    }

    /** Adds keys that are secrets, and longer values that hold one. */
    RepeatedSecrets finish(EffectiveValues values) {
      keys.addAll(doubtfulKeys);
      TextSet found = new TextSet(secrets);
      List<String> longer = new ArrayList<>();
      for (Layer layer : values.layers()) {
        if (layer.isWritten()) {
          spread(layer.values(), found, longer);
        }
      }
      secrets.addAll(longer);
      return new RepeatedSecrets(secrets, keys);
    }

    private void spread(YamlNode node, TextSet found, List<String> longer) {
      if (node instanceof YamlMapping mapping) {
        for (YamlEntry entry : mapping.entries()) {
          String key = entry.name();
          if (key.length() >= SHORTEST && !chartKeys.contains(key) && isSecretKey(key, found)) {
            keys.add(key);
          }
          spread(entry.value(), found, longer);
        }
      } else if (node instanceof YamlSequence sequence) {
        for (YamlNode item : sequence.items()) {
          spread(item, found, longer);
        }
      } else if (node instanceof YamlScalar scalar
          && scalar.text().length() > SHORTEST
          && !secrets.contains(scalar.text())
          && holdsLong(scalar.text(), found)) {
        longer.add(scalar.text());
      }
    }

    private boolean isSecretKey(String key, TextSet found) {
      if (secrets.contains(key)) {
        return true;
      }
      for (String secret : found.in(key)) {
        if (secret.length() >= SHORTEST && !isName(secret)) {
          return true;
        }
      }
      return false;
    }

    /** Short ones are known only as the whole of a value. */
    private static boolean holdsLong(String text, TextSet found) {
      for (String secret : found.in(text)) {
        if (secret.length() >= SHORTEST) {
          return true;
        }
      }
      return false;
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
}
