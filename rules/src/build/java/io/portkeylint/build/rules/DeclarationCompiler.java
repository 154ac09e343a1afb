package io.portkeylint.build.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** Compiles the declarations of one topic, each a rule. */
final class DeclarationCompiler {

  private static final Set<String> FIELDS =
      Set.of(
          "rule",
          "severity",
          "initial",
          "basis",
          "source",
          "since",
          "until",
          "platform",
          "constraints",
          "summary",
          "why",
          "when",
          "unless",
          "values",
          "meant",
          "as",
          "message",
          "label",
          "mark",
          "related",
          "help",
          "note",
          "fix");

  private final DataFile file;
  private final String topic;
  private final CheckLogic logic;
  private final RuleTexts texts;
  private final Declarations declarations;

  DeclarationCompiler(Path path, Declarations declarations, ChoiceRows choices) {
    file = new DataFile(path);
    String name = path.getFileName().toString().replace(".yaml", "");
    topic = name.toUpperCase(Locale.ROOT).replace('-', '_');
    logic = new CheckLogic(file, declarations, choices);
    texts = new RuleTexts(file);
    this.declarations = declarations;
  }

  void compile(RuleIndex index) throws IOException {
    Node root = file.read();
    if (root != null) {
      for (Node rule : file.list(root)) {
        compile(rule, index);
      }
    }
  }

  private void compile(Node node, RuleIndex index) {
    Map<String, Node> fields = file.mapping(node);
    String check = check(node, fields);
    String[] rule = file.text(file.required(node, fields, "rule")).split(" ");
    if (rule.length != 2
        || !rule[0].matches("PK\\d{3}")
        || !rule[1].matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw file.mistake(
          fields.get("rule"),
          "`rule` is an id and a name, such as `PK242 elasticache-iam-username`");
    }
    String compiled = logic.compile(node, fields, check);
    String said = texts.compile(node, fields, check, rule, topic);
    String arguments = declarations.add(compiled, JavaSource.quoted(file, node, said));
    String place = file.path() + ":" + (node.getStartMark().getLine() + 1);
    index.add(rule[0], rule[1], place, "new DeclaredRule(" + arguments + ")");
  }

  private String check(Node node, Map<String, Node> fields) {
    String check = null;
    for (Map.Entry<String, Node> field : fields.entrySet()) {
      if (CheckLogic.isCheck(field.getKey())) {
        if (check != null) {
          throw file.mistake(
              field.getValue(),
              "a rule has one kind of check, not `" + check + "` and `" + field.getKey() + "`");
        }
        check = field.getKey();
      } else if (!FIELDS.contains(field.getKey())) {
        throw file.mistake(field.getValue(), "unknown field `" + field.getKey() + "`");
      }
    }
    if (check == null) {
      throw file.mistake(node, "no check; one of " + CheckLogic.names());
    }
    return check;
  }
}
