package io.portkeylint.jsonschema;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.chart.Condition;
import io.portkeylint.chart.ValuePath;
import io.portkeylint.chart.Variable;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.rule.Rule;
import io.portkeylint.shape.ShapeCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an editor shows about a place: titles, descriptions, examples, links to rules. */
final class SchemaTexts {

  private final Chart chart;
  private final Descriptions descriptions = new Descriptions();

  /** Rules by the path of a value that they speak of. */
  private final Map<String, List<RuleInfo>> rulesOf = new HashMap<>();

  SchemaTexts(Chart chart, List<Rule> rules) {
    this.chart = chart;
    RuleSubjects subjects = new RuleSubjects(rules);
    for (Rule rule : rules) {
      if (rule.appliesTo(chart.version())) {
        for (String subject : subjects.of(rule)) {
          rulesOf.computeIfAbsent(subject, path -> new ArrayList<>()).add(rule.info());
        }
      }
    }
  }

  void value(JsonTree schema, ValuePath place, String path) {
    String about = descriptions.ofValue(path);
    String variable = variableAt(path);
    if (!variable.isEmpty() && !descriptions.ofVariable(variable).isEmpty()) {
      about = descriptions.ofVariable(variable);
    }
    if (about.isEmpty()) {
      about = fieldOf(place, path);
    }
    List<String> more = new ArrayList<>();
    if (!chart.reads(place)) {
      more.add("No template of " + chart + " reads it.");
    } else {
      since(more, Chart.since(place));
    }
    conditions(more, place);
    add(more, descriptions.noteOfValue(path));
    if (!variable.isEmpty()) {
      add(more, descriptions.detailsOfVariable(variable));
    }
    describe(schema, path, about, more, rules(place));
    examples(schema, place, variable);
  }

  void variable(JsonTree schema, Variable variable) {
    String name = variable.name();
    List<String> more = new ArrayList<>();
    if (!variable.defaultText().isEmpty()) {
      more.add("Without it: `" + variable.defaultText() + "`.");
    }
    if (!variable.status().isEmpty()) {
      more.add("Status: " + variable.status() + ".");
    }
    since(more, variable.since());
    add(more, descriptions.detailsOfVariable(name));
    List<String> rules = List.of("PK014", "PK016");
    String path = "environment.data." + name;
    describe(schema, path, descriptions.ofVariable(name), more, rules);
    List<String> examples = new ArrayList<>(variable.allowed());
    if (examples.isEmpty()) {
      add(examples, descriptions.exampleOfVariable(name));
    }
    if (!examples.isEmpty()) {
      schema.put("examples", examples);
    }
  }

  private static String variableAt(String path) {
    String head = "environment.data.";
    return path.startsWith(head) ? path.substring(head.length()) : "";
  }

  /** Most places without words of their own are fields of Kubernetes objects. */
  private static String fieldOf(ValuePath place, String path) {
    if (path.endsWith("[]")) {
      return "One item of `" + path.substring(0, path.length() - 2) + "`.";
    }
    String object = place.copiedInto() == null ? "" : ", a Kubernetes " + place.object();
    return "Field `" + place.key() + "`" + object + "; handed to Kubernetes as it is.";
  }

  private void since(List<String> more, ChartVersion since) {
    if (!since.equals(Chart.versions().get(0))) {
      more.add("Since chart " + since + ".");
    }
  }

  private static void conditions(List<String> more, ValuePath place) {
    List<String> needed = new ArrayList<>();
    for (Condition condition : place.usedWhen()) {
      needed.add(condition.describe());
    }
    if (!needed.isEmpty()) {
      more.add("Used only while " + String.join(" and ", needed) + ".");
    }
    for (Condition condition : place.ignoredWhen()) {
      more.add("Without effect while " + condition.describe() + ".");
    }
  }

  private static void add(List<String> texts, String text) {
    if (!text.isEmpty()) {
      texts.add(text);
    }
  }

  private List<String> rules(ValuePath place) {
    List<String> ids = new ArrayList<>();
    if (!chart.has(place)) {
      ids.add("PK801");
    } else if (chart.isDead(place)) {
      ids.add("PK802");
    } else {
      ids.add("PK010");
    }
    boolean bounded =
        place.min() > Double.NEGATIVE_INFINITY || place.max() < Double.POSITIVE_INFINITY;
    addIf(ids, bounded, "PK011");
    addIf(ids, !place.allowed().isEmpty(), "PK012");
    addIf(ids, place.isSection(), "PK013");
    addIf(ids, !place.form().isEmpty(), "PK015");
    addIf(ids, place.entries() != null, "PK016");
    addIf(ids, place.isRequired(), "PK017");
    return ids;
  }

  private static void addIf(List<String> ids, boolean wanted, String id) {
    if (wanted) {
      ids.add(id);
    }
  }

  private void describe(
      JsonTree schema, String title, String about, List<String> more, List<String> rules) {
    schema.put("title", title);
    schema.put("description", about);
    StringBuilder text = new StringBuilder(about);
    for (String part : more) {
      text.append("\n\n").append(part);
    }
    text.append("\n\nRules:");
    for (String id : rules) {
      text.append(' ').append(link(id));
    }
    for (RuleInfo rule : rulesOf.getOrDefault(title, List.of())) {
      text.append(' ').append(link(rule));
    }
    schema.put("markdownDescription", text.toString());
  }

  private static String link(String id) {
    for (RuleInfo rule : ShapeCheck.rules()) {
      if (rule.id().equals(id)) {
        return link(rule);
      }
    }
    throw new IllegalArgumentException("no rule " + id);
  }

  private static String link(RuleInfo rule) {
    return "[" + rule.id() + "](docs/rules/" + rule.id() + "-" + rule.name() + ".md)";
  }

  private void examples(JsonTree schema, ValuePath place, String variable) {
    List<String> examples = new ArrayList<>();
    Variable known = variable.isEmpty() ? null : chart.variable(variable);
    if (known != null) {
      examples.addAll(known.allowed());
    }
    if (known != null && examples.isEmpty()) {
      add(examples, descriptions.exampleOfVariable(variable));
    }
    String ofForm = exampleOf(place.form());
    if (ofForm != null) {
      examples.add(ofForm);
    }
    if (!examples.isEmpty()) {
      schema.put("examples", examples);
    }
  }

  private static @Nullable String exampleOf(String form) {
    return switch (form) {
      case "object-name", "dns-label", "service-name" -> "portkey-gateway";
      case "label-value" -> "production";
      case "quantity" -> "512Mi";
      case "ip-address" -> "10.0.0.10";
      case "cidr" -> "10.0.0.0/8";
      case "url-path" -> "/mcp";
      case "host-name" -> "gateway.example.com";
      case "port-name" -> "http";
      case "variable-name", "config-key" -> "REDIS_URL";
      case "image-repository" -> "registry.example.com/portkeyai/gateway_enterprise";
      case "whole-or-percent" -> "25%";
      default -> null;
    };
  }
}
