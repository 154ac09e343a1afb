package io.portkeylint.build.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;

/** Compiles what a declaration looks at: versions, platform, conditions and its one check. */
final class CheckLogic {

  /** Kinds of checks with the letter that stands for each in the compiled logic. */
  private static final Map<String, Character> CHECKS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("require", 'r'),
              Map.entry("forbid", 'f'),
              Map.entry("report", 'p'),
              Map.entry("expect", 'e'),
              Map.entry("one-of", 'o'),
              Map.entry("format", 'm'),
              Map.entry("equal", 'q'),
              Map.entry("together", 't'),
              Map.entry("choice-needs", 'n'),
              Map.entry("choice-refuses", 'i'),
              Map.entry("choice-ignores", 'i')));

  private static final Set<String> FORMATS =
      Set.of(
          "port",
          "integer",
          "boolean",
          "url",
          "http-url",
          "https-url",
          "http-scheme",
          "host-name",
          "dns-label",
          "dns-subdomain",
          "variable-name",
          "uuid",
          "gcp-service-account",
          "load-balancer-name",
          "arn-role",
          "not-arn",
          "aws-region",
          "bucket-name",
          "cache-name",
          "redis-url",
          "not-aws-region",
          "storage-account",
          "storage-container",
          "url-with-path",
          "pairs",
          "login",
          "positive",
          "fraction",
          "metric-labels");

  private final DataFile file;
  private final Declarations declarations;
  private final ChoiceRows choices;

  CheckLogic(DataFile file, Declarations declarations, ChoiceRows choices) {
    this.file = file;
    this.declarations = declarations;
    this.choices = choices;
  }

  static boolean isCheck(String field) {
    return CHECKS.containsKey(field);
  }

  static Set<String> names() {
    return CHECKS.keySet();
  }

  String compile(Node node, Map<String, Node> fields, String check) {
    Logic logic = new Logic(declarations);
    logic
        .version(Names.version(file, fields.get("since")))
        .version(Names.version(file, fields.get("until")));
    String platform = file.choice(fields.get("platform"), "-", Set.of("EKS", "AKS", "GKE"));
    logic.sign(Character.toLowerCase(platform.charAt(0)));
    new Conditions(file, fields.get("when")).compile(logic, false);
    new Conditions(file, fields.get("unless")).compile(logic, true);
    logic.sign('.').sign(CHECKS.get(check));
    Node operand = fields.get(check);
    switch (check) {
      case "expect" -> expect(logic, operand);
      case "one-of" -> oneOf(logic, node, fields, operand);
      case "choice-needs", "choice-refuses", "choice-ignores" -> {
        logic.settings(file, operand);
        choices.append(logic, file, operand, check);
      }
      case "format" -> format(logic, file.required(node, fields, "as"), operand);
      case "equal" -> {
        if (file.items(operand).size() != 2) {
          throw file.mistake(operand, "`equal` names two settings");
        }
        logic.settings(file, operand);
      }
      default -> logic.settings(file, operand);
    }
    return logic.toString();
  }

  private void expect(Logic logic, Node operand) {
    Map<String, Node> pair = file.mapping(operand);
    if (pair.size() != 1) {
      throw file.mistake(operand, "`expect` names one setting and its value");
    }
    String name = pair.keySet().iterator().next();
    Node value = pair.get(name);
    logic.count(1).setting(Names.setting(file, operand, name));
    if (value.getTag().equals(Tag.BOOL) && !Names.isVariable(name)) {
      logic.sign(file.text(value).equals("true") ? 'T' : 'F');
    } else {
      logic.sign('=').word(file.text(value));
    }
  }

  private void oneOf(Logic logic, Node node, Map<String, Node> fields, Node operand) {
    logic.settings(file, operand);
    logic.words(file, file.required(node, fields, "values"));
    Node meant = fields.get("meant");
    Map<String, Node> spellings = meant == null ? Map.of() : file.mapping(meant);
    logic.count(2 * spellings.size());
    for (Map.Entry<String, Node> spelling : spellings.entrySet()) {
      logic.word(spelling.getKey()).word(file.text(spelling.getValue()));
    }
  }

  private void format(Logic logic, Node format, Node operand) {
    if (!FORMATS.contains(file.text(format))) {
      throw file.mistake(format, "unknown format `" + file.text(format) + "`; one of " + FORMATS);
    }
    logic.settings(file, operand).word(file.text(format));
  }
}
