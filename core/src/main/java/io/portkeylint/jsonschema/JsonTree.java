package io.portkeylint.jsonschema;

import io.portkeylint.report.JsonText;
import io.portkeylint.values.GoText;
import io.portkeylint.yaml.YamlNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object under construction, keys in the order in which they were put. Values are texts,
 * whole numbers, truths, null, lists, other objects, and nodes of YAML.
 */
final class JsonTree {

  private final Map<String, @Nullable Object> entries = new LinkedHashMap<>();

  JsonTree put(String key, @Nullable Object value) {
    entries.put(key, value);
    return this;
  }

  /** Adds to the list under a key, which is made when it is not there yet. */
  JsonTree add(String key, Object item) {
    List<@Nullable Object> longer = new ArrayList<>();
    if (entries.get(key) instanceof Collection<?> items) {
      longer.addAll(items);
    }
    longer.add(item);
    return put(key, longer);
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  void write(JsonText json) throws IOException {
    json.open('{');
    for (Map.Entry<String, @Nullable Object> entry : entries.entrySet()) {
      json.key(entry.getKey());
      write(entry.getValue(), json);
    }
    json.close('}');
  }

  private static void write(@Nullable Object value, JsonText json) throws IOException {
    if (value == null) {
      json.nothing();
    } else if (value instanceof JsonTree tree) {
      tree.write(json);
    } else if (value instanceof Collection<?> items) {
      json.open('[');
      for (Object item : items) {
        write(item, json);
      }
      json.close(']');
    } else if (value instanceof Boolean truth) {
      json.value(truth);
    } else if (value instanceof Integer number) {
      json.value(number);
    } else if (value instanceof YamlNode node) {
      json.literal(GoText.json(node));
    } else {
      json.value(value.toString());
    }
  }
}
