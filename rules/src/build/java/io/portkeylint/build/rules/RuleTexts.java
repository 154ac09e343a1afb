package io.portkeylint.build.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;

/** Compiles what a declaration says: identity, source and wording. */
record RuleTexts(DataFile file) {

  private static final Set<String> WORDS =
      Set.of(
          "value", "bare", "key", "path", "other", "allowed", "missing", "present", "all", "choice",
          "what", "ignored", "is");

  /**
   * @param rule id and name
   */
  String compile(Node node, Map<String, Node> fields, String check, String[] rule, String topic) {
    Fields texts = new Fields();
    texts.add(rule[0]).add(rule[1]).add(topic);
    texts.add(file.choice(fields.get("severity"), "ERROR", Set.of("ERROR", "WARNING", "INFO")));
    texts.add(file.text(file.required(node, fields, "source")));
    texts.add(
        file.choice(
            file.required(node, fields, "basis"),
            "",
            Set.of("STATED", "EXAMPLE", "IMPLIED", "CHART")));
    texts
        .add(file.text(file.required(node, fields, "summary")))
        .add(file.text(file.required(node, fields, "why")));
    Node constraints = fields.get("constraints");
    if (constraints == null) {
      texts.add("1").add(rule[1]);
    } else {
      texts.addAll(file, constraints);
    }
    texts.add(file.choice(fields.get("initial"), "", Set.of("ERROR", "WARNING", "INFO", "SILENT")));
    texts.add(phrase(file.required(node, fields, "message")));
    boolean labelled =
        !check.equals("require") && !check.equals("one-of") && !check.equals("choice-needs");
    texts.add(phrase(labelled ? file.required(node, fields, "label") : fields.get("label")));
    boolean key = check.equals("forbid") || check.startsWith("choice-");
    String mark = key ? "KEY" : "VALUE";
    texts.add(
        file.choice(fields.get("mark"), mark, Set.of("KEY", "VALUE")).toLowerCase(Locale.ROOT));
    texts.add(phrase(file.required(node, fields, "help"))).add(phrase(fields.get("note")));
    Node related = fields.get("related");
    Map<String, Node> labels = related == null ? Map.of() : file.mapping(related);
    texts.add(String.valueOf(labels.size()));
    for (Map.Entry<String, Node> label : labels.entrySet()) {
      texts
          .add(Names.setting(file, label.getValue(), label.getKey()))
          .add(phrase(label.getValue()));
    }
    fix(texts, fields.get("fix"));
    return texts.toString();
  }

  private void fix(Fields texts, Node node) {
    if (node == null) {
      texts.add("0");
      return;
    }
    Map<String, Node> fields = file.mapping(node);
    Fields edits = new Fields();
    int count = 0;
    for (Map.Entry<String, Node> field : fields.entrySet()) {
      switch (field.getKey()) {
        case "set" -> {
          for (Map.Entry<String, Node> change : file.mapping(field.getValue()).entrySet()) {
            boolean raw =
                !change.getValue().getTag().equals(Tag.STR) && !Names.isVariable(change.getKey());
            edits
                .add(raw ? "set-yaml" : "set")
                .add(Names.setting(file, node, change.getKey()))
                .add(file.text(change.getValue()));
            count++;
          }
        }
        case "remove" -> {
          for (Node name : file.items(field.getValue())) {
            edits.add("remove").add(Names.setting(file, name, file.text(name))).add("");
            count++;
          }
        }
        case "rename" -> {
          for (Map.Entry<String, Node> change : file.mapping(field.getValue()).entrySet()) {
            edits
                .add("rename")
                .add(Names.setting(file, node, change.getKey()))
                .add(file.text(change.getValue()));
            count++;
          }
        }
        case "title", "safe" -> {}
        default ->
            throw file.mistake(field.getValue(), "unknown field `" + field.getKey() + "` of a fix");
      }
    }
    if (count == 0) {
      throw file.mistake(node, "a fix sets or removes something");
    }
    texts.add(String.valueOf(count)).add(phrase(file.required(node, fields, "title")));
    texts.add(
        fields.containsKey("safe") && file.text(fields.get("safe")).equals("true")
            ? "safe"
            : "unsafe");
    texts.add(edits.toString());
  }

  /** A text with words in braces: words of the check, or names of settings. */
  private String phrase(Node node) {
    if (node == null) {
      return "";
    }
    String text = file.text(node);
    StringBuilder phrase = new StringBuilder();
    int done = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw file.mistake(node, "a brace is not closed");
      }
      String word = text.substring(open + 1, close);
      phrase
          .append(text, done, open + 1)
          .append(WORDS.contains(word) ? word : Names.setting(file, node, word))
          .append('}');
      done = close + 1;
    }
    return phrase.append(text, done, text.length()).toString();
  }
}
