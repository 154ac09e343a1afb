import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Turns the chart data into Java classes that hold nothing but text. A cold JVM reads a class
 * constant far faster than it could open a resource and parse YAML.
 *
 * <p>Usage: {@code java -cp snakeyaml.jar GenerateTables.java DATA_FOLDER OUTPUT_FOLDER}. The same
 * data always give the same bytes. Faults of the data end the run with a message and status 1.
 *
 * <p>The form of the tables is described where they are read: {@code io.portkeylint.chart}.
 */
public final class GenerateTables {

  /** A class constant may have 65,535 bytes. */
  private static final int MOST_BYTES = 60_000;

  private static final char UNIT = '\037';
  private static final char GROUP = '\036';
  private static final char OPEN = '!';
  private static final char NEVER = '-';

  private static final List<String> KINDS =
      List.of(
          "null",
          "text",
          "whole-number",
          "fraction",
          "true",
          "false",
          "empty-list",
          "list",
          "empty-map",
          "map",
          "empty-text",
          "digits");

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

  private final Path data;
  private final Path output;
  private final List<String> versions = new ArrayList<>();
  private final Map<String, String> refusals = new LinkedHashMap<>();
  private Map<String, Object> objects = Map.of();

  private GenerateTables(Path data, Path output) {
    this.data = data;
    this.output = output;
  }

  public static void main(String[] args) throws IOException {
    try {
      new GenerateTables(Path.of(args[0]), Path.of(args[1])).run();
    } catch (IllegalArgumentException fault) {
      System.err.println("chart data: " + fault.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException {
    for (Object version : (List<?>) load("versions.yaml")) {
      versions.add(version.toString());
    }
    readRefusals();
    objects = mapping(load("kubernetes.yaml"));
    write("VersionsTable", new StringBuilder(String.join("\n", versions)).append('\n'));
    writeValues();
    writeObjects();
    writeElsewhere();
    writeVariables();
  }

  private void readRefusals() throws IOException {
    for (Map.Entry<String, Object> entry : mapping(load("refusals.yaml")).entrySet()) {
      Map<String, Object> refusal = mapping(entry.getValue());
      List<?> helm = listOf(refusal.get("helm"));
      List<?> api = listOf(refusal.get("api"));
      StringBuilder code = new StringBuilder();
      for (String kind : KINDS) {
        code.append(helm.contains(kind) ? 'h' : api.contains(kind) ? 'a' : '.');
      }
      long named = code.chars().filter(c -> c != '.').count();
      require(
          named == helm.size() + api.size(), "refusals.yaml: unknown kind in " + entry.getKey());
      refusals.put(entry.getKey(), code.toString());
    }
  }

  // ---- values.yaml

  private static final class Node {
    final Map<String, Node> children = new LinkedHashMap<>();
    Map<String, Object> fields = Map.of();
    String path = "";
  }

  private void writeValues() throws IOException {
    Node root = new Node();
    StringBuilder descriptions = new StringBuilder();
    for (Map.Entry<String, Object> entry : mapping(load("values.yaml")).entrySet()) {
      String path = entry.getKey();
      Map<String, Object> fields = mapping(entry.getValue());
      for (String field : fields.keySet()) {
        require(PATH_FIELDS.contains(field), path + ": unknown field " + field);
      }
      require(fields.get("about") instanceof String, path + ": no description");
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
    StringBuilder table = new StringBuilder();
    for (Map.Entry<String, Node> child : root.children.entrySet()) {
      appendNode(table, child.getKey(), child.getValue(), root, 0);
    }
    write("ValuesTable", table);
    write("DescriptionsTable", descriptions);
  }

  private void appendNode(StringBuilder table, String key, Node node, Node parent, int depth) {
    if (node.path.isEmpty()) {
      node.fields = partOfObject(key, parent);
    }
    appendLine(table, depth, key, node.path, node.fields, false);
    for (Map.Entry<String, Node> child : node.children.entrySet()) {
      appendNode(table, child.getKey(), child.getValue(), node, depth + 1);
    }
  }

  /** A step without an entry of its own must be an item or a field of the object above it. */
  private Map<String, Object> partOfObject(String key, Node parent) {
    String items = text(parent.fields.get("items"));
    if (key.equals("[]") && objects.containsKey(items)) {
      return Map.of("type", "map", "object", items);
    }
    String object = text(parent.fields.get("object"));
    require(objects.containsKey(object), "no entry for '" + key + "' in '" + parent.path + "'");
    Map<String, Object> fields = mapping(mapping(objects.get(object)).get("fields"));
    require(fields.containsKey(key), "no field '" + key + "' in " + object);
    return field(object + "." + key, fields.get(key));
  }

  private void appendLine(
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
    List<String> columns =
        List.of(
            (char) ('0' + depth) + key,
            type,
            ranges(path, fields),
            defaults(path, fields),
            strict ? STRICT.get(type) : refused(path, fields.get("refused")),
            link(path, fields),
            text(fields.get("form")),
            text(fields.get("min")),
            text(fields.get("max")),
            joined(fields.get("allowed")),
            flags.toString(),
            joined(fields.get("used-when")),
            joined(fields.get("parts-used-when")),
            joined(fields.get("ignored-when")));
    int last = columns.size();
    while (columns.get(last - 1).isEmpty()) {
      last--;
    }
    table.append(String.join("\t", columns.subList(0, last))).append('\n');
  }

  private static void flag(StringBuilder flags, Map<String, Object> fields, String name, char c) {
    if (Boolean.TRUE.equals(fields.get(name))) {
      flags.append(c);
    }
  }

  private static String type(String path, Object type) {
    StringBuilder code = new StringBuilder();
    for (Object name : listOf(type)) {
      String letter = TYPES.get(name);
      require(letter != null, path + ": unknown type " + name);
      code.append(letter);
    }
    require(code.length() > 0, path + ": no type");
    return code.toString();
  }

  /** First and last version, the same for the chart's own values and for the dead time. */
  private String ranges(String path, Map<String, Object> fields) {
    String own = range(path, fields.get("since"), fields.get("until"));
    String values = own;
    Object in = fields.get("in-values");
    if (Boolean.FALSE.equals(in)) {
      values = "" + NEVER + NEVER;
    } else if (in != null) {
      values = narrowed(path, fields, mapping(in));
    }
    Object dead = fields.get("dead");
    String deadTime =
        dead == null
            ? "" + NEVER + NEVER
            : dead.equals("always") ? own : narrowed(path, fields, mapping(dead));
    String all = own + values + deadTime;
    return all.equals(everywhere()) ? "" : all;
  }

  private String everywhere() {
    String always = "" + index(versions.get(0)) + OPEN;
    return always + always + NEVER + NEVER;
  }

  private String narrowed(String path, Map<String, Object> outer, Map<String, Object> inner) {
    return range(
        path,
        inner.getOrDefault("since", outer.get("since")),
        inner.getOrDefault("until", outer.get("until")));
  }

  private String range(String path, Object since, Object until) {
    char first = index(since == null ? versions.get(0) : since.toString());
    char last = until == null ? OPEN : index(until.toString());
    require(last == OPEN || first <= last, path + ": ends before it begins");
    return "" + first + last;
  }

  private char index(String version) {
    int position = versions.indexOf(version);
    require(position >= 0, "unknown version " + version);
    return (char) ('0' + position);
  }

  private String defaults(String path, Map<String, Object> fields) {
    StringBuilder text = new StringBuilder();
    if (fields.containsKey("default")) {
      Object since = fields.get("since");
      text.append(index(since == null ? versions.get(0) : since.toString()));
      appendValue(text, path, fields.get("default"));
    } else if (fields.containsKey("defaults")) {
      for (Map.Entry<String, Object> entry : mapping(fields.get("defaults")).entrySet()) {
        if (text.length() > 0) {
          text.append(GROUP);
        }
        text.append(index(entry.getKey()));
        appendValue(text, path, entry.getValue());
      }
    }
    return text.toString();
  }

  /** Each value in prefix form: {@code 'text}, {@code #1}, {@code +}, {@code -}, {@code ~}. */
  private static void appendValue(StringBuilder text, String path, Object value) {
    if (value == null) {
      text.append('~');
    } else if (value instanceof Boolean truth) {
      text.append(truth ? '+' : '-');
    } else if (value instanceof Number) {
      text.append('#').append(value);
    } else if (value instanceof List<?> list) {
      text.append('[').append(list.size());
      for (Object item : list) {
        appendValue(text.append(UNIT), path, item);
      }
    } else if (value instanceof Map<?, ?>) {
      Map<String, Object> map = mapping(value);
      text.append('{').append(map.size());
      for (Map.Entry<String, Object> entry : map.entrySet()) {
        text.append(UNIT).append(entry.getKey());
        appendValue(text.append(UNIT), path, entry.getValue());
      }
    } else {
      text.append('\'').append(text(value));
    }
  }

  private String refused(String path, Object refused) {
    if (refused instanceof Map<?, ?>) {
      StringBuilder text = new StringBuilder();
      for (Map.Entry<String, Object> entry : mapping(refused).entrySet()) {
        text.append(index(entry.getKey())).append(refusal(path, entry.getValue()));
      }
      return text.toString();
    }
    return refused == null ? "" : refusal(path, refused);
  }

  private String refusal(String path, Object name) {
    String code = refusals.get(name);
    require(code != null, path + ": unknown refusal " + name);
    return code;
  }

  private String link(String path, Map<String, Object> fields) {
    for (String field : List.of("object", "items", "entries")) {
      Object name = fields.get(field);
      if (name != null) {
        require(objects.containsKey(name), path + ": unknown object " + name);
        return Character.toUpperCase(field.charAt(0)) + name.toString();
      }
    }
    return "";
  }

  // ---- kubernetes.yaml

  private void writeObjects() throws IOException {
    StringBuilder table = new StringBuilder();
    for (Map.Entry<String, Object> entry : objects.entrySet()) {
      Map<String, Object> object = mapping(entry.getValue());
      Map<String, Object> fields = mapping(object.getOrDefault("fields", Map.of()));
      Map<String, Object> own = fields.isEmpty() ? object : Map.of("type", "map");
      appendLine(table, 0, entry.getKey(), entry.getKey(), own, true);
      for (Map.Entry<String, Object> field : fields.entrySet()) {
        String path = entry.getKey() + "." + field.getKey();
        appendLine(table, 1, field.getKey(), path, field(path, field.getValue()), true);
      }
    }
    write("ObjectsTable", table);
  }

  private Map<String, Object> field(String path, Object spec) {
    if (spec instanceof Map<?, ?>) {
      return mapping(spec);
    }
    String name = spec.toString();
    if (TYPES.containsKey(name)) {
      return Map.of("type", name);
    }
    require(objects.containsKey(name), path + ": unknown object " + name);
    Map<String, Object> object = mapping(objects.get(name));
    return object.containsKey("fields") ? Map.of("type", "map", "object", name) : object;
  }

  // ---- elsewhere.yaml and variables.yaml

  private void writeElsewhere() throws IOException {
    StringBuilder table = new StringBuilder();
    for (Map.Entry<String, Object> entry :
        new TreeMap<>(mapping(load("elsewhere.yaml"))).entrySet()) {
      table.append(entry.getKey()).append('\t').append(entry.getValue()).append('\n');
    }
    write("ElsewhereTable", table);
  }

  private void writeVariables() throws IOException {
    StringBuilder table = new StringBuilder();
    StringBuilder texts = new StringBuilder();
    for (Map.Entry<String, Object> entry : mapping(load("variables.yaml")).entrySet()) {
      String name = entry.getKey();
      Map<String, Object> fields = mapping(entry.getValue());
      StringBuilder forwarded = new StringBuilder();
      for (Object range : listOf(fields.get("forwarded-in"))) {
        forwarded.append(range(name, range.toString()));
      }
      row(
          table,
          name,
          text(fields.get("group")),
          text(fields.get("component")),
          text(fields.get("type")),
          joined(fields.get("allowed")),
          text(fields.get("default")),
          text(fields.get("secret")),
          range(name, fields.get("since"), fields.get("until")),
          fields.containsKey("named-by-chart") ? "+" : "",
          text(fields.get("status")),
          forwarded.toString(),
          text(fields.get("forwarded-as")),
          text(fields.get("copied-as")),
          gatewaySince(text(fields.get("app-since"))),
          text(fields.get("instead")));
      row(
          texts,
          name,
          text(fields.get("about")),
          text(fields.get("required-when")),
          text(fields.get("conflicts")),
          text(fields.get("forwarded")),
          text(fields.get("app-since")),
          text(fields.get("example")),
          joined(fields.get("named-values")),
          text(fields.get("note")));
    }
    write("VariablesTable", table);
    write("VariableTextsTable", texts);
  }

  /** The first version of the gateway that reads a variable, where a change log names one. */
  private static String gatewaySince(String text) {
    String start = "gateway ";
    if (!text.startsWith(start)) {
      return "";
    }
    int end = start.length();
    while (end < text.length() && "0123456789.".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return text.substring(start.length(), end);
  }

  /** {@code 1.0.3-1.0.4}, a single version, or {@code 1.0.6-} for one that goes on. */
  private String range(String name, String text) {
    int dash = text.indexOf('-');
    if (dash < 0) {
      return range(name, text, text);
    }
    String last = text.substring(dash + 1);
    return range(name, text.substring(0, dash), last.isEmpty() ? null : last);
  }

  private static void row(StringBuilder table, String... columns) {
    int last = columns.length;
    while (columns[last - 1].isEmpty()) {
      last--;
    }
    table.append(String.join("\t", List.of(columns).subList(0, last))).append('\n');
  }

  // ---- reading and writing

  private Object load(String name) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    return new Yaml(new SafeConstructor(options)).load(Files.readString(data.resolve(name)));
  }

  private static Map<String, Object> mapping(Object value) {
    require(value instanceof Map, "a mapping is expected in place of " + value);
    Map<String, Object> result = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
      result.put(String.valueOf(entry.getKey()), entry.getValue());
    }
    return result;
  }

  private static List<?> listOf(Object value) {
    return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
  }

  /** Items with the separator before each, so that an empty first item is not lost. */
  private static String joined(Object value) {
    StringBuilder text = new StringBuilder();
    for (Object item : listOf(value)) {
      text.append(UNIT).append(text(item));
    }
    return text.toString();
  }

  private static String text(Object value) {
    String text = value == null ? "" : value.toString();
    require(
        text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && text.indexOf(UNIT) < 0,
        "a text holds a tab or line end: " + text);
    return text;
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  private void write(String className, CharSequence table) throws IOException {
    List<String> parts = parts(table.toString());
    StringBuilder out = new StringBuilder();
    out.append("package io.portkeylint.schemas;\n\nfinal class ").append(className).append(" {\n");
    for (int i = 0; i < parts.size(); i++) {
      out.append("  private static final String PART_").append(i).append(" =\n");
      literal(out, parts.get(i));
    }
    out.append("\n  private ").append(className).append("() {}\n\n  static String text() {\n");
    out.append("    return PART_0");
    for (int i = 1; i < parts.size(); i++) {
      out.append(".concat(PART_").append(i).append(")");
    }
    out.append(";\n  }\n}\n");
    Path file = output.resolve("io/portkeylint/schemas/" + className + ".java");
    Files.createDirectories(file.getParent());
    // An unchanged file keeps its time, so that nothing is compiled again.
    if (!Files.exists(file) || !Files.readString(file).contentEquals(out)) {
      Files.writeString(file, out);
    }
  }

  private static List<String> parts(String table) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int bytes = 0;
    for (String line : table.lines().toList()) {
      int length = line.getBytes(StandardCharsets.UTF_8).length + 1;
      if (bytes + length > MOST_BYTES) {
        parts.add(part.toString());
        part.setLength(0);
        bytes = 0;
      }
      part.append(line).append('\n');
      bytes += length;
    }
    parts.add(part.toString());
    return parts;
  }

  private static void literal(StringBuilder out, String part) {
    boolean first = true;
    for (String line : part.lines().toList()) {
      out.append(first ? "      \"" : "          + \"");
      first = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        switch (c) {
          case '\t' -> out.append("\\t");
          case '"', '\\' -> out.append('\\').append(c);
          case UNIT -> out.append("\\037");
          case GROUP -> out.append("\\036");
          default -> out.append(c);
        }
      }
      out.append("\\n\"\n");
    }
    out.setLength(out.length() - 1);
    out.append(";\n");
  }
}
