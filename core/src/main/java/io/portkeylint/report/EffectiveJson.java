package io.portkeylint.report;

import io.portkeylint.secret.Shown;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.GoFloat;
import io.portkeylint.yaml.YamlScalar;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

/**
 * Merged values as JSON, byte for byte what {@code .Values | toJson} gives in a template: keys
 * sorted, no blanks, {@code <}, {@code >} and {@code &} escaped.
 */
public final class EffectiveJson {

  /** Go sorts by bytes of UTF-8, which differs from Java's order beyond U+FFFF. */
  static final Comparator<String> BY_CODE_POINT = EffectiveJson::compare;

  private final SecretTexts secrets;
  private final Appendable out;

  private EffectiveJson(SecretTexts secrets, Appendable out) {
    this.secrets = secrets;
    this.out = out;
  }

  /**
   * Writes one value, without a line end.
   *
   * @param path where the value stands, which decides whether it is sensitive
   * @param secrets what is masked
   */
  public static void write(KeyPath path, Value value, SecretTexts secrets, Appendable out)
      throws IOException {
    new EffectiveJson(secrets, out).value(path, value);
  }

  private void value(KeyPath path, Value value) throws IOException {
    if (value instanceof Value.Mapping mapping) {
      mapping(path, mapping);
    } else if (value instanceof Value.Sequence sequence) {
      out.append('[');
      for (int i = 0; i < sequence.items().size(); i++) {
        if (i > 0) {
          out.append(',');
        }
        value(path.item(i), sequence.items().get(i));
      }
      out.append(']');
    } else if (value instanceof Value.Scalar scalar) {
      scalar(path, scalar.scalar());
    }
  }

  private void mapping(KeyPath path, Value.Mapping mapping) throws IOException {
    Map<String, Value> entries = mapping.entries();
    String[] keys = entries.keySet().toArray(new String[0]);
    Arrays.sort(keys, BY_CODE_POINT);
    out.append('{');
    String comma = "";
    for (String key : keys) {
      Value value = entries.get(key);
      if (value != null) {
        out.append(comma);
        string(key);
        out.append(':');
        value(path.child(key), value);
        comma = ",";
      }
    }
    out.append('}');
  }

  private void scalar(KeyPath path, YamlScalar scalar) throws IOException {
    if (!scalar.isNull() && secrets.isSecret(path, scalar.text())) {
      string(Shown.MASK);
      return;
    }
    switch (scalar.type()) {
      case STRING -> string(scalar.text());
      case BOOLEAN -> out.append(scalar.integer() == 0 ? "false" : "true");
      case INTEGER -> out.append(Long.toString(scalar.integer()));
      case FLOAT -> out.append(GoFloat.json(scalar.number()));
      case NULL -> out.append("null");
    }
  }

  private void string(String text) throws IOException {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '<', '>', '&', '\u2028', '\u2029' -> escape(c);
        default -> {
          if (c < ' ') {
            escape(c);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private void escape(char c) throws IOException {
    String hex = Integer.toHexString(c);
    out.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
  }

  private static int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean pairs = Character.isSurrogate(x) && !Character.isSurrogate(y);
        boolean otherPairs = !Character.isSurrogate(x) && Character.isSurrogate(y);
        return pairs ? 1 : otherPairs ? -1 : Character.compare(x, y);
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
