package io.portkeylint.jsonschema;

import io.portkeylint.chart.Condition;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in JSON Schema when a value is in use, for the values of a file over the chart's own. */
final class ConditionSchema {

  /** What an {@code if} of a template passes over. */
  private static final List<@Nullable Object> FALSY =
      Arrays.asList(false, 0, "", null, List.of(), new JsonTree());

  private final YamlMapping defaults;

  ConditionSchema(YamlMapping defaults) {
    this.defaults = defaults;
  }

  /**
   * @throws IllegalArgumentException for a condition that compares with texts: none decides about
   *     what a schema asks for
   */
  JsonTree of(Condition condition) {
    String text = condition.text();
    if (text.indexOf('=') >= 0) {
      throw new IllegalArgumentException("no form for the condition " + text);
    }
    boolean negated = text.charAt(0) == '!';
    String path = negated ? text.substring(1) : text;
    JsonTree truthy = truthy(path);
    return negated ? new JsonTree().put("not", truthy) : truthy;
  }

  private JsonTree truthy(String path) {
    if (isTruthyByDefault(path)) {
      return new JsonTree().put("not", present(path, new JsonTree().put("enum", FALSY)));
    }
    return present(path, new JsonTree().put("not", new JsonTree().put("enum", FALSY)));
  }

  private boolean isTruthyByDefault(String path) {
    @Nullable YamlNode node = defaults;
    for (String key : path.split("\\.", -1)) {
      YamlEntry entry = node instanceof YamlMapping mapping ? mapping.entry(key) : null;
      node = entry == null ? null : entry.value();
    }
    return node instanceof YamlScalar scalar && scalar.isTruthy();
  }

  /** A value at a path that is there and fits. */
  static JsonTree present(String path, JsonTree value) {
    return at(path, value, true);
  }

  /** A value at a path that fits if it is there. */
  static JsonTree fitting(String path, JsonTree value) {
    return at(path, value, false);
  }

  private static JsonTree at(String path, JsonTree value, boolean required) {
    int dot = path.indexOf('.');
    String key = dot < 0 ? path : path.substring(0, dot);
    JsonTree inner = dot < 0 ? value : at(path.substring(dot + 1), value, required);
    JsonTree schema = new JsonTree();
    if (required) {
      schema.put("required", List.of(key));
    }
    return schema.put("properties", new JsonTree().put(key, inner));
  }
}
