package io.portkeylint.build.tables;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The keys of the values with what is known of each, and their descriptions. */
final class ValuesTables {

  private static final Set<String> PATH_FIELDS =
      Set.of(
          "about",
          "type",
          "form",
          "object",
          "items",
          "entries",
          "min",
          "max",
          "allowed",
          "nullable",
          "required",
          "since",
          "until",
          "in-values",
          "dead",
          "default",
          "defaults",
          "fixed-after-install",
          "ignored-when",
          "used-when",
          "parts-used-when",
          "note",
          "refused");

  private final KeyLine line;
  private final KubernetesObjects objects;

  ValuesTables(KeyLine line, KubernetesObjects objects) {
    this.line = line;
    this.objects = objects;
  }

  /** A key; one without fields of its own is a step on the way to others. */
  private static final class Node {
    final Map<String, Node> children = new LinkedHashMap<>();
    Map<String, Object> fields = Map.of();
    String path = "";
  }

  /**
   * @param keys the lines of keys, to be added to
   * @param descriptions the lines of descriptions, to be added to
   */
  void append(Map<String, Object> values, StringBuilder keys, StringBuilder descriptions) {
    Node root = new Node();
    for (Map.Entry<String, Object> entry : values.entrySet()) {
      String path = entry.getKey();
      Map<String, Object> fields = DataFolder.mapping(entry.getValue());
      check(path, fields);
      Node node = root;
      for (String step : path.replace("[]", ".[]").split("\\.")) {
        node = node.children.computeIfAbsent(step, name -> new Node());
      }
      node.fields = fields;
      node.path = path;
      descriptions.append(path).append('\t').append(fields.get("about"));
      if (fields.get("note") != null) {
        descriptions.append('\t').append(fields.get("note"));
      }
      descriptions.append('\n');
    }
    for (Map.Entry<String, Node> child : root.children.entrySet()) {
      append(keys, child.getKey(), child.getValue(), root, 0);
    }
  }

  private static void check(String path, Map<String, Object> fields) {
    for (String field : fields.keySet()) {
      DataFolder.require(PATH_FIELDS.contains(field), path + ": unknown field " + field);
    }
    DataFolder.require(fields.get("about") instanceof String, path + ": no description");
  }

  private void append(StringBuilder table, String key, Node node, Node parent, int depth) {
    if (node.path.isEmpty()) {
      node.fields = objects.part(key, parent.path, parent.fields);
    }
    line.append(table, depth, key, node.path, node.fields, false);
    for (Map.Entry<String, Node> child : node.children.entrySet()) {
      append(table, child.getKey(), child.getValue(), node, depth + 1);
    }
  }
}
