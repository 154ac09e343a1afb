package io.portkeylint.jsonschema;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.Condition;
import io.portkeylint.chart.ValuePath;
import io.portkeylint.chart.Variable;
import io.portkeylint.report.JsonText;
import io.portkeylint.rule.Rule;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a chart version accepts as JSON Schema, draft 7. It takes exactly the finished values
 * about whose types, bounds and forms the shape check has nothing to say; texts that somebody has
 * still to replace, such as {@code <HOST>}, are beyond a schema.
 */
public final class ValuesSchema {

  /** How keys are treated that the chart does not know. */
  public enum UnknownKeys {
    /** They are let pass, as Helm does. */
    PASS,
    /** They are refused, wherever the chart defines the keys. */
    REFUSE
  }

  private static final String VARIABLES = "environment.data";

  private final Chart chart;
  private final boolean closed;
  private final SchemaTexts texts;
  private final ConditionSchema conditions;
  private final Map<String, ValuePath> objects = new LinkedHashMap<>();
  private final List<JsonTree> neededTexts = new ArrayList<>();

  /** The places from the root to the one that is written. */
  private final List<ValuePath> open = new ArrayList<>();

  private ValuesSchema(Chart chart, UnknownKeys unknown, List<Rule> rules) {
    this.chart = chart;
    this.closed = unknown == UnknownKeys.REFUSE;
    this.texts = new SchemaTexts(chart, rules);
    this.conditions = new ConditionSchema(chart.defaults().values());
  }

  /**
   * Writes the schema with a line end after it; the same bytes for the same arguments.
   *
   * @throws IOException when the output refuses it
   */
  public static void write(Chart chart, UnknownKeys unknown, Appendable out) throws IOException {
    write(chart, unknown, List.of(), out);
  }

  /**
   * The same, with links from the descriptions to rules that speak of a value.
   *
   * @throws IOException when the output refuses it
   */
  public static void write(Chart chart, UnknownKeys unknown, List<Rule> rules, Appendable out)
      throws IOException {
    JsonText json = new JsonText(out);
    new ValuesSchema(chart, unknown, rules).document().write(json);
    json.end();
  }

  private JsonTree document() {
    JsonTree document = new JsonTree();
    document.put("$schema", "http://json-schema.org/draft-07/schema#");
    document.put("title", "Values of the Portkey AI Gateway chart " + chart.version());
    document.put(
        "description",
        "What chart "
            + chart.version()
            + " and the objects it renders accept; made by portkey-lint.");
    document.put("type", "object");
    parts(document, chart.root(), "", chart.defaults().values());
    for (JsonTree needed : neededTexts) {
      document.add("allOf", needed);
    }
    JsonTree definitions = new JsonTree();
    // Writing one may find others.
    while (!objects.isEmpty()) {
      Map.Entry<String, ValuePath> next = objects.entrySet().iterator().next();
      String name = next.getKey();
      ValuePath object = next.getValue();
      objects.remove(name);
      if (!definitions.has(name)) {
        JsonTree definition = new JsonTree();
        definitions.put(name, definition);
        fields(definition, object, name, null);
      }
    }
    return document.put("definitions", definitions);
  }

  private JsonTree place(ValuePath place, String path, @Nullable YamlNode usual) {
    open.add(place);
    JsonTree schema = new JsonTree();
    texts.value(schema, place, path);
    if (usual != null && !(usual instanceof YamlMapping mapping && !mapping.entries().isEmpty())) {
      schema.put("default", usual);
    }
    PlaceSchema shape = new PlaceSchema(chart, place, path.startsWith(VARIABLES + "."));
    shape.describe(schema);
    ValuePath item = place.items();
    if (item != null && shape.looksIntoLists()) {
      schema.put("items", place(item, path + "[]", null));
    } else if (item != null && shape.isUnread() && !chart.rendersAny(place)) {
      JsonTree unread = PlaceSchema.ofUnreadItem(chart, item);
      if (unread != null) {
        schema.put("items", unread);
      }
    }
    if (shape.looksIntoMappings()) {
      parts(schema, place, path, usual);
    }
    if (shape.needsText()) {
      needText(path);
    }
    open.remove(open.size() - 1);
    return schema;
  }

  /** What the keys of a mapping are, and what may stand under them. */
  private void parts(JsonTree schema, ValuePath place, String path, @Nullable YamlNode usual) {
    ValuePath object = place.copiedInto();
    if (object != null && place.children().isEmpty()) {
      objects.put(place.object(), object);
      schema.add("allOf", new JsonTree().put("$ref", "#/definitions/" + place.object()));
      return;
    }
    if (isItemOfObject(place)) {
      objects.put(place.key(), place);
      schema.add("allOf", new JsonTree().put("$ref", "#/definitions/" + place.key()));
      return;
    }
    fields(schema, place, path, usual);
  }

  /** Whether it is an object of the data as a whole, as the items of a list are. */
  private boolean isItemOfObject(ValuePath place) {
    return !open.isEmpty() && chart.isObject(place) && !place.children().isEmpty();
  }

  private void fields(JsonTree schema, ValuePath place, String path, @Nullable YamlNode usual) {
    JsonTree properties = new JsonTree();
    ValuePath object = place.copiedInto();
    for (ValuePath child : place.fields().values()) {
      boolean known = chart.has(child) || chart.reads(child) || !chart.rendersAny(child);
      if (!child.key().equals("[]") && known) {
        String childPath = path.isEmpty() ? child.key() : path + "." + child.key();
        properties.put(child.key(), place(child, childPath, child(usual, child.key())));
      }
    }
    if (path.equals(VARIABLES)) {
      variables(properties, schema);
      schema.put("propertyNames", names(TextPattern.VARIABLE_KEY));
    }
    if (path.isEmpty() && closed) {
      properties.put("global", true);
      properties.put("sops", true);
      schema.put("patternProperties", new JsonTree().put("^x-", true));
    }
    if (!properties.isEmpty()) {
      schema.put("properties", properties);
    }
    List<String> required = new ArrayList<>();
    for (ValuePath field : (object == null ? place : object).children().values()) {
      if (field.isRequired() && chart.has(field)) {
        required.add(field.key());
      }
    }
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    ValuePath entries = place.entries();
    if (entries != null) {
      schema.put("additionalProperties", place(entries, path + ".*", null));
      boolean amounts = place.object().equals("Quantity");
      schema.put(
          "propertyNames", names(amounts ? TextPattern.RESOURCE_NAME : TextPattern.LABEL_KEY));
    } else if (path.equals(VARIABLES)) {
      schema.put("additionalProperties", true);
    } else if (closed && chart.definesKeysOf(place)) {
      schema.put("additionalProperties", false);
    }
  }

  private void variables(JsonTree properties, JsonTree schema) {
    for (Variable variable : chart.variables()) {
      String name = variable.name();
      if (!variable.component().equals("platform") && isNamed(variable) && !properties.has(name)) {
        JsonTree about = new JsonTree();
        texts.variable(about, variable);
        if (name.endsWith("*")) {
          String head = "^" + name.substring(0, name.length() - 1);
          schema.put("patternProperties", new JsonTree().put(head, about));
        } else {
          properties.put(name, about);
        }
      }
    }
  }

  private boolean isNamed(Variable variable) {
    return variable.since().compareTo(chart.version()) <= 0
        && (variable.until() == null || variable.until().compareTo(chart.version()) >= 0);
  }

  private static JsonTree names(TextPattern pattern) {
    JsonTree names = new JsonTree();
    pattern.describe(names, false);
    return names;
  }

  /** An empty text is how people leave out what is not in use, so it is refused only in use. */
  private void needText(String path) {
    List<JsonTree> inUse = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      boolean last = i == open.size() - 1;
      for (Condition condition : open.get(i).usedWhen()) {
        inUse.add(conditions.of(condition));
      }
      for (Condition condition : last ? List.<Condition>of() : open.get(i).partsUsedWhen()) {
        inUse.add(conditions.of(condition));
      }
      for (Condition condition : last ? open.get(i).ignoredWhen() : List.<Condition>of()) {
        inUse.add(conditions.of(condition.negated()));
      }
    }
    JsonTree filled = ConditionSchema.fitting(path, new JsonTree().put("minLength", 1));
    if (inUse.isEmpty()) {
      neededTexts.add(filled);
    } else {
      neededTexts.add(
          new JsonTree().put("if", new JsonTree().put("allOf", inUse)).put("then", filled));
    }
  }

  private static @Nullable YamlNode child(@Nullable YamlNode node, String key) {
    YamlEntry entry = node instanceof YamlMapping mapping ? mapping.entry(key) : null;
    return entry == null ? null : entry.value();
  }
}
