package io.portkeylint.build.tables;

import java.util.Map;

/** The objects of Kubernetes into which parts of the values go as they are. */
record KubernetesObjects(Map<String, Object> objects) {

  void append(StringBuilder table, KeyLine line) {
    for (Map.Entry<String, Object> entry : objects.entrySet()) {
      Map<String, Object> object = DataFolder.mapping(entry.getValue());
      Map<String, Object> fields = DataFolder.mapping(object.getOrDefault("fields", Map.of()));
      Map<String, Object> own = fields.isEmpty() ? object : Map.of("type", "map");
      line.append(table, 0, entry.getKey(), entry.getKey(), own, true);
      for (Map.Entry<String, Object> field : fields.entrySet()) {
        String path = entry.getKey() + "." + field.getKey();
        line.append(table, 1, field.getKey(), path, field(path, field.getValue()), true);
      }
    }
  }

  /** A step without an entry of its own must be an item or a field of the object above it. */
  Map<String, Object> part(String key, String above, Map<String, Object> fieldsAbove) {
    String items = Cells.text(fieldsAbove.get("items"));
    if (key.equals("[]") && objects.containsKey(items)) {
      return Map.of("type", "map", "object", items);
    }
    String object = Cells.text(fieldsAbove.get("object"));
    DataFolder.require(
        objects.containsKey(object), "no entry for '" + key + "' in '" + above + "'");
    Map<String, Object> fields =
        DataFolder.mapping(DataFolder.mapping(objects.get(object)).get("fields"));
    DataFolder.require(fields.containsKey(key), "no field '" + key + "' in " + object);
    return field(object + "." + key, fields.get(key));
  }

  private Map<String, Object> field(String path, Object spec) {
    if (spec instanceof Map<?, ?>) {
      return DataFolder.mapping(spec);
    }
    String name = spec.toString();
    if (KeyLine.isType(name)) {
      return Map.of("type", name);
    }
    DataFolder.require(objects.containsKey(name), path + ": unknown object " + name);
    Map<String, Object> object = DataFolder.mapping(objects.get(name));
    return object.containsKey("fields") ? Map.of("type", "map", "object", name) : object;
  }
}
