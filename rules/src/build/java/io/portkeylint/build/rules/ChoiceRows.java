package io.portkeylint.build.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** What a choice of a store needs, refuses or ignores, as {@code stores.yaml} tells it. */
final class ChoiceRows {

  private final DataFile stores;
  private final Declarations declarations;
  private final Map<String, Node> choices;

  ChoiceRows(DataFile stores, Declarations declarations) throws IOException {
    this.stores = stores;
    this.declarations = declarations;
    choices = Files.exists(stores.path()) ? stores.mapping(stores.read()) : Map.of();
  }

  /**
   * What the values of a variable in {@code stores.yaml} need, refuse or ignore, a row for each.
   */
  void append(Logic logic, DataFile file, Node operand, String check) {
    String variable = file.text(operand);
    Node choice = choices.get(variable);
    if (choice == null) {
      throw file.mistake(operand, "`" + variable + "` is none of " + choices.keySet());
    }
    Map<String, Node> parts = stores.mapping(choice);
    List<String> rows = new ArrayList<>();
    for (Map.Entry<String, Node> value :
        stores.mapping(stores.required(choice, parts, "values")).entrySet()) {
      Choice chosen = choice(variable, value.getKey());
      Map<String, Node> fields = stores.mapping(value.getValue());
      List<Node> ways = fields.containsKey("ways") ? stores.list(fields.get("ways")) : List.of();
      String what = stores.text(stores.required(value.getValue(), fields, "what"));
      Set<String> used = new LinkedHashSet<>();
      addRow(rows, check, chosen, fields, what, used);
      for (Node way : ways) {
        addRow(rows, check, chosen, stores.mapping(way), what, used);
      }
      if (check.equals("choice-ignores")) {
        List<String> ignored =
            new ArrayList<>(stores.strings(stores.required(choice, parts, "own")));
        ignored.removeAll(used);
        addRow(rows, check, chosen.asCircumstance(), null, what, ignored);
      }
    }
    logic.count(rows.size());
    rows.forEach(logic::row);
  }

  private static Choice choice(String variable, String value) {
    return new Choice(variable, value, "`" + variable + ": " + value + "`", false);
  }

  private void addRow(
      List<String> rows,
      String check,
      Choice chosen,
      Map<String, Node> fields,
      String what,
      Set<String> used) {
    for (Map.Entry<String, Node> field : fields.entrySet()) {
      switch (field.getKey()) {
        case "required", "refused", "optional", "apart" -> {
          for (String names : stores.strings(field.getValue())) {
            used.addAll(List.of(names.split(" or ")));
          }
        }
        case "what", "when", "ways", "named" -> {}
        default -> throw stores.mistake(field.getValue(), "unknown field `" + field.getKey() + "`");
      }
    }
    Node wanted =
        switch (check) {
          case "choice-needs" -> fields.get("required");
          case "choice-refuses" -> fields.get("refused");
          default -> null;
        };
    if (wanted != null) {
      Choice named =
          fields.containsKey("named") ? chosen.named(stores.text(fields.get("named"))) : chosen;
      addRow(rows, check, named, fields.get("when"), what, stores.strings(wanted));
    }
  }

  private void addRow(
      List<String> rows, String check, Choice chosen, Node when, String what, List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    Logic row = new Logic(declarations);
    Conditions conditions = new Conditions(stores, when);
    row.sign(chosen.value().isEmpty() ? 'A' : '=').setting(chosen.variable());
    if (!chosen.value().isEmpty()) {
      row.count(1).word(chosen.value());
    }
    conditions.compile(row, false);
    List<String> told = chosen.isNamed() ? List.of() : conditions.told();
    row.sign('.').word(chosen.title() + (chosen.isNamed() ? "" : conditions.titles())).word(what);
    row.count(told.size());
    told.forEach(row::setting);
    row.count(names.size());
    for (String name : names) {
      String[] alternatives = name.split(" or ");
      if (check.equals("choice-needs")) {
        row.count(alternatives.length);
      } else if (alternatives.length > 1) {
        throw new Mistake("stores.yaml: `" + name + "` has to be one variable");
      }
      for (String one : alternatives) {
        if (!Names.isVariable(one)) {
          throw new Mistake("stores.yaml: `" + one + "` is no variable");
        }
        row.setting(one);
      }
    }
    rows.add(row.toString());
  }
}
