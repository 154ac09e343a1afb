package io.portkeylint.report;

import io.portkeylint.secret.Shown;
import io.portkeylint.values.GoText;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Merged values as JSON, byte for byte what {@code .Values | toJson} gives in a template: keys
 * sorted, no blanks, {@code <}, {@code >} and {@code &} escaped.
 */
public final class EffectiveJson {

  private final SecretTexts secrets;

  private EffectiveJson(SecretTexts secrets) {
    this.secrets = secrets;
  }

  /**
   * Writes one value, without a line end.
   *
   * @param path where the value stands, which decides whether it is sensitive
   * @param secrets what is masked
   */
  public static void write(KeyPath path, Value value, SecretTexts secrets, Appendable out)
      throws IOException {
    out.append(GoText.json(new EffectiveJson(secrets).node(path, value)));
  }

  /** The value as a tree of its own, sensitive texts masked. */
  private YamlNode node(KeyPath path, Value value) {
    Occurrence place = value.winner();
    if (value instanceof Value.Mapping mapping) {
      List<YamlEntry> entries = new ArrayList<>(mapping.entries().size());
      for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
        YamlNode node = node(path.child(entry.getKey()), entry.getValue());
        String key = secrets.shownKey(entry.getKey());
        entries.add(new YamlEntry(key, place.keyOrValueSpan(), node));
      }
      return new YamlMapping(place.span(), entries);
    }
    if (value instanceof Value.Sequence sequence) {
      List<YamlNode> items = new ArrayList<>(sequence.items().size());
      for (Value item : sequence.items()) {
        items.add(node(path.item(items.size()), item));
      }
      return new YamlSequence(place.span(), items);
    }
    YamlScalar scalar = ((Value.Scalar) value).scalar();
    boolean masked = !scalar.isNull() && secrets.holdsSecret(path, scalar.text());
    return masked ? YamlScalar.string(scalar.span(), scalar.style(), Shown.MASK) : scalar;
  }
}
