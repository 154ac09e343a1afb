package io.portkeylint.build.tables;

import java.util.List;
import java.util.Map;

/** A line for a key of the values, or for a field of a Kubernetes object. */
final class KeyLine {

  private static final Map<String, String> TYPES =
      Map.of(
          "text",
          "T",
          "integer",
          "I",
          "fraction",
          "F",
          "switch",
          "S",
          "map",
          "M",
          "section",
          "N",
          "list",
          "L");

  /** What the API server's decoder refuses for a field of a type, kinds in the order above. */
  private static final Map<String, String> STRICT =
      Map.of(
          "T", "..aaaaaaaa..",
          "I", ".a.aaaaaaaaa",
          "S", ".aaa..aaaaaa",
          "M", ".aaaaaaa..aa",
          "L", ".aaaaa..aaaa",
          "IT", "...aaaaaaa..",
          "TI", "...aaaaaaa..",
          "TIF", "....aaaaaa..");

  private final Versions versions;
  private final Refusals refusals;
  private final Defaults defaults;
  private final Map<String, Object> objects;

  KeyLine(Versions versions, Refusals refusals, Map<String, Object> objects) {
    this.versions = versions;
    this.refusals = refusals;
    this.objects = objects;
    defaults = new Defaults(versions);
  }

  static boolean isType(String name) {
    return TYPES.containsKey(name);
  }

  /**
   * @param strict whether the API server's decoder judges the type, as it does of every field of an
   *     object
   */
  void append(
      StringBuilder table,
      int depth,
      String key,
      String path,
      Map<String, Object> fields,
      boolean strict) {
    String type = type(path, fields.get("type"));
    StringBuilder flags = new StringBuilder();
    flag(flags, fields, "nullable", 'n');
    flag(flags, fields, "required", 'r');
    flag(flags, fields, "fixed-after-install", 'f');
    Cells.row(
        table,
        List.of(
            (char) ('0' + depth) + key,
            type,
            versions.ranges(path, fields),
            defaults.of(path, fields),
            strict ? STRICT.get(type) : refusals.of(path, fields.get("refused")),
            link(path, fields),
            Cells.text(fields.get("form")),
            Cells.text(fields.get("min")),
            Cells.text(fields.get("max")),
            Cells.joined(fields.get("allowed")),
            flags.toString(),
            Cells.joined(fields.get("used-when")),
            Cells.joined(fields.get("parts-used-when")),
            Cells.joined(fields.get("ignored-when"))));
  }

  private static void flag(StringBuilder flags, Map<String, Object> fields, String name, char c) {
    if (Boolean.TRUE.equals(fields.get(name))) {
      flags.append(c);
    }
  }

  private static String type(String path, Object type) {
    StringBuilder code = new StringBuilder();
    for (Object name : DataFolder.listOf(type)) {
      String letter = TYPES.get(name);
      DataFolder.require(letter != null, path + ": unknown type " + name);
      code.append(letter);
    }
    DataFolder.require(code.length() > 0, path + ": no type");
    return code.toString();
  }

  private String link(String path, Map<String, Object> fields) {
    for (String field : List.of("object", "items", "entries")) {
      Object name = fields.get(field);
      if (name != null) {
        DataFolder.require(objects.containsKey(name), path + ": unknown object " + name);
        return Character.toUpperCase(field.charAt(0)) + name.toString();
      }
    }
    return "";
  }
}
