package io.portkeylint.chart;

import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/**
 * When a value is used, told by another value: {@code a.b} (it is true for a template), {@code
 * !a.b} (it is not), {@code a.b=x|y} (it is one of these texts, blanks around it ignored).
 *
 * @param text in that form
 */
public record Condition(String text) {

  /** Whether it holds for merged values. */
  public boolean holds(Value.Mapping root) {
    int equals = text.indexOf('=');
    if (equals >= 0) {
      return isOneOf(at(root, text.substring(0, equals)), text.substring(equals + 1));
    }
    if (text.charAt(0) == '!') {
      return !isTruthy(at(root, text.substring(1)));
    }
    return isTruthy(at(root, text));
  }

  /** The opposite of a condition that is told by the truth of a value. */
  public Condition negated() {
    return new Condition(text.charAt(0) == '!' ? text.substring(1) : "!" + text);
  }

  /** For a reader: {@code `dataservice.enabled` is on}. */
  public String describe() {
    int equals = text.indexOf('=');
    if (equals >= 0) {
      String wanted = text.substring(equals + 1).replace("|", "` or `");
      return "`" + text.substring(0, equals) + "` is `" + wanted + "`";
    }
    return text.charAt(0) == '!' ? "`" + text.substring(1) + "` is off" : "`" + text + "` is on";
  }

  /** Whether {@code if} takes the branch in a template. */
  public static boolean isTruthy(@Nullable Value value) {
    if (value instanceof Value.Mapping mapping) {
      return !mapping.entries().isEmpty();
    }
    if (value instanceof Value.Sequence sequence) {
      return !sequence.items().isEmpty();
    }
    return value instanceof Value.Scalar scalar && scalar.scalar().isTruthy();
  }

  private static boolean isOneOf(@Nullable Value value, String wanted) {
    if (!(value instanceof Value.Scalar scalar)) {
      return false;
    }
    YamlScalar written = scalar.scalar();
    String found = written.text().strip();
    int start = 0;
    for (int bar = wanted.indexOf('|'); bar >= 0; bar = wanted.indexOf('|', start)) {
      if (found.equals(wanted.substring(start, bar))) {
        return true;
      }
      start = bar + 1;
    }
    return found.equals(wanted.substring(start));
  }

  private static @Nullable Value at(Value.Mapping root, String path) {
    Value value = root;
    int start = 0;
    for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', start)) {
      value = child(value, path.substring(start, dot));
      start = dot + 1;
    }
    return child(value, path.substring(start));
  }

  private static @Nullable Value child(@Nullable Value value, String key) {
    return value instanceof Value.Mapping mapping ? mapping.get(key) : null;
  }
}
