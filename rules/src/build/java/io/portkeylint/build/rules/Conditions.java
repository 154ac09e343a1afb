package io.portkeylint.build.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Conditions of a declaration or of a row, compiled, and as a reader recognises the case. */
final class Conditions {

  private final DataFile file;
  private final Map<String, Node> conditions;

  /**
   * @param node null for none
   */
  Conditions(DataFile file, Node node) {
    this.file = file;
    conditions = node == null ? Map.of() : file.mapping(node);
  }

  void compile(Logic logic, boolean unless) {
    for (Map.Entry<String, Node> condition : conditions.entrySet()) {
      String name = condition.getKey();
      Node value = condition.getValue();
      compile(logic, unless, Names.setting(file, value, name), name, value);
    }
  }

  private void compile(Logic logic, boolean unless, String setting, String name, Node value) {
    if (value instanceof MappingNode) {
      Map<String, Node> forms = file.mapping(value);
      for (Map.Entry<String, Node> form : forms.entrySet()) {
        char operator =
            switch (form.getKey()) {
              case "not" -> '!';
              case "starts" -> '^';
              case "ends" -> '$';
              case "contains" -> '*';
              case "below" -> '<';
              default ->
                  throw file.mistake(
                      form.getValue(),
                      "unknown condition `"
                          + form.getKey()
                          + "`; one of not, starts, ends, contains, below");
            };
        logic.condition(operator, unless).setting(setting);
        logic.words(file, form.getValue());
      }
    } else if (value.getTag().equals(Tag.BOOL) && !Names.isVariable(name)) {
      logic.condition(file.text(value).equals("true") ? 'T' : 'F', unless).setting(setting);
    } else if (value instanceof ScalarNode && file.text(value).equals("present")) {
      logic.condition('P', unless).setting(setting);
    } else if (value instanceof ScalarNode && file.text(value).equals("absent")) {
      logic.condition('A', unless).setting(setting);
    } else if (value instanceof ScalarNode && file.text(value).equals("written")) {
      logic.condition('W', unless).setting(setting);
    } else if (value instanceof ScalarNode && file.text(value).equals("unwritten")) {
      logic.condition('D', unless).setting(setting);
    } else {
      logic.condition('=', unless).setting(setting);
      logic.words(file, value);
    }
  }

  /** The settings of the conditions that a reader recognises the case by. */
  List<String> told() {
    List<String> told = new ArrayList<>();
    for (Map.Entry<String, Node> condition : conditions.entrySet()) {
      if (isTold(condition.getValue())) {
        told.add(Names.setting(file, condition.getValue(), condition.getKey()));
      }
    }
    return told;
  }

  private boolean isTold(Node value) {
    return value instanceof ScalarNode && !file.text(value).endsWith("written");
  }

  /** The conditions that a reader recognises the case by: {@code with `AZURE_AUTH_MODE: entra`}. */
  String titles() {
    StringBuilder titles = new StringBuilder();
    for (Map.Entry<String, Node> condition : conditions.entrySet()) {
      Node value = condition.getValue();
      String name = condition.getKey().replaceAll("^.*\\[\"|\"\\]$", "");
      if (!isTold(value)) {
        continue;
      }
      boolean first = titles.length() == 0;
      switch (file.text(value)) {
        case "absent" -> titles.append(first ? " without `" : " and without `").append(name);
        case "present" -> titles.append(first ? " with `" : " and `").append(name);
        default ->
            titles
                .append(first ? " with `" : " and `")
                .append(name)
                .append(": ")
                .append(file.text(value));
      }
      titles.append('`');
    }
    return titles.toString();
  }
}
