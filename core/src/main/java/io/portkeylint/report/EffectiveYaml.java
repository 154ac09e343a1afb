package io.portkeylint.report;

import io.portkeylint.secret.Shown;
import io.portkeylint.source.Source;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlScalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Merged values as YAML, with the layer that each line came from beside it. Helm reads the same
 * values back from it, save that it takes an integer of {@code --set} for a 64-bit float then.
 */
public final class EffectiveYaml {

  /** Lines longer than this do not push the comments of all others to the right. */
  private static final int WIDEST = 60;

  /** Longer keys are refused without a question mark before them. */
  private static final int LONGEST_KEY = 1_000;

  private final SecretTexts secrets;
  private final List<String> lines = new ArrayList<>();
  private final List<String> origins = new ArrayList<>();

  private EffectiveYaml(SecretTexts secrets) {
    this.secrets = secrets;
  }

  /**
   * Writes a mapping or list; a scalar gives nothing.
   *
   * @param path where the value stands, which decides what is sensitive
   * @param secrets what is masked
   */
  public static void write(KeyPath path, Value value, SecretTexts secrets, Appendable out)
      throws IOException {
    EffectiveYaml yaml = new EffectiveYaml(secrets);
    yaml.collection("", 0, path, value);
    yaml.flush(out);
  }

  /** A place as it is named beside a value: {@code values.yaml:14}, {@code --set #2}. */
  static String origin(Occurrence place) {
    Source source = place.source();
    String name = Shown.plain(source.name());
    return source.kind() == Source.Kind.FILE
        ? name + ":" + place.keyOrValueSpan().startPosition().line()
        : name;
  }

  /** A scalar as it may be shown, on one line. */
  static String shown(KeyPath path, YamlScalar scalar, SecretTexts secrets) {
    boolean masked = !scalar.isNull() && secrets.holdsSecret(path, scalar.text());
    return masked ? YamlText.string(Shown.MASK) : YamlText.of(scalar);
  }

  /**
   * Adds the lines of a collection.
   *
   * @param lead what stands before its first line instead of the indentation
   */
  private void collection(String lead, int indent, KeyPath path, Value value) {
    String start = lead;
    if (value instanceof Value.Mapping mapping) {
      if (mapping.entries().isEmpty()) {
        line(lead + "{}", origin(mapping.winner()));
      }
      for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
        String key = YamlText.string(secrets.shownKey(entry.getKey()));
        if (key.length() > LONGEST_KEY) {
          line(start + "? " + key, "");
          start = blanks(indent);
          key = "";
        }
        under(start + key + ":", indent, path.child(entry.getKey()), entry.getValue());
        start = blanks(indent);
      }
      for (Map.Entry<String, Occurrence> entry : mapping.deleted().entrySet()) {
        String key = YamlText.string(Shown.plain(secrets.shownKey(entry.getKey())));
        line(blanks(indent) + "# " + key + ": deleted by null", origin(entry.getValue()));
      }
    } else if (value instanceof Value.Sequence sequence) {
      if (sequence.items().isEmpty()) {
        line(lead + "[]", origin(sequence.winner()));
      }
      int position = 0;
      for (Value item : sequence.items()) {
        KeyPath itemPath = path.item(position++);
        if (item instanceof Value.Scalar scalar) {
          scalar(start + "-", indent, itemPath, scalar);
        } else {
          collection(start + "- ", indent + 2, itemPath, item);
        }
        start = blanks(indent);
      }
    }
  }

  private void under(String key, int indent, KeyPath path, Value value) {
    if (value instanceof Value.Scalar scalar) {
      scalar(key, indent, path, scalar);
    } else if (isEmpty(value)) {
      collection(key + " ", indent, path, value);
    } else {
      line(key, origin(value.winner()));
      collection(blanks(indent + 2), indent + 2, path, value);
    }
  }

  private void scalar(String lead, int indent, KeyPath path, Value.Scalar value) {
    YamlScalar scalar = value.scalar();
    String text = scalar.text();
    String origin = origin(value.winner());
    boolean masked = !scalar.isNull() && secrets.holdsSecret(path, scalar.text());
    if (masked || !scalar.isString() || !YamlText.isBlock(text)) {
      line(lead + " " + shown(path, scalar, secrets), origin);
      return;
    }
    line(lead + " |" + YamlText.chomping(text), origin);
    int end = text.endsWith("\n") ? text.length() - 1 : text.length();
    int start = 0;
    while (start <= end) {
      int lineEnd = text.indexOf('\n', start);
      lineEnd = lineEnd < 0 || lineEnd > end ? end : lineEnd;
      String line = text.substring(start, lineEnd);
      line(line.isEmpty() ? "" : blanks(indent + 2) + line, "");
      start = lineEnd + 1;
    }
  }

  private static boolean isEmpty(Value value) {
    return value instanceof Value.Mapping mapping
        ? mapping.entries().isEmpty() && mapping.deleted().isEmpty()
        : value instanceof Value.Sequence sequence && sequence.items().isEmpty();
  }

  private void line(String text, String origin) {
    lines.add(text);
    origins.add(origin);
  }

  private void flush(Appendable out) throws IOException {
    int width = 0;
    for (int i = 0; i < lines.size(); i++) {
      int length = lines.get(i).length();
      if (length <= WIDEST && !origins.get(i).isEmpty()) {
        width = Math.max(width, length);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      out.append(line);
      if (!origins.get(i).isEmpty()) {
        out.append(blanks(Math.max(1, width - line.length() + 1)));
        out.append(" # ").append(origins.get(i));
      }
      out.append('\n');
    }
  }

  private static String blanks(int count) {
    return " ".repeat(count);
  }
}
