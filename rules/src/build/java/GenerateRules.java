import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Makes the index of all rules: declared ones are compiled into string constants, classes are found
 * in the sources by their {@code RuleInfo.rule("PK…"}. Runs as a single source file in the build:
 * {@code java GenerateRules.java DATA_FOLDER SOURCE_FOLDER OUTPUT_FOLDER}. A mistake in a
 * declaration ends the build with file, line and column.
 */
final class GenerateRules {

  private static final char FIELD = '\u001f';
  private static final char STEP = '\u001e';

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

  /** Added to the operator of a condition under {@code unless}. */
  private static final char UNLESS = 0x80;

  /** Data that is no list of declarations. */
  private static final Set<String> OTHER_DATA =
      Set.of("stores.yaml", "not-checked.yaml", "annotations.yaml");

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

  private static final Set<String> WORDS =
      Set.of(
          "value", "bare", "key", "path", "other", "allowed", "missing", "present", "all", "choice",
          "what", "ignored", "is");

  private static final Pattern RULE_OF_CLASS =
      Pattern.compile("RuleInfo\\.rule\\(\\s*\"(PK\\d{3})\",\\s*\"([a-z0-9-]+)\"");

  /** What constructs each rule, by the rule's id. */
  private final Map<String, String> constructors = new TreeMap<>();

  private final Map<String, String> places = new LinkedHashMap<>();
  private final Declarations declarations = new Declarations();
  private Map<String, Node> choices = Map.of();
  private Path file = Path.of("");

  public static void main(String[] arguments) throws IOException {
    try {
      new GenerateRules()
          .generate(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    } catch (Mistake mistake) {
      System.err.println(mistake.getMessage());
      System.exit(1);
    }
  }

  private void generate(Path data, Path sources, Path output) throws IOException {
    file = data.resolve("stores.yaml");
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        choices = mapping(new Yaml(new LoaderOptions()).compose(reader));
      }
    }
    for (Path declarations : filesBelow(data, ".yaml")) {
      if (OTHER_DATA.contains(declarations.getFileName().toString())) {
        continue;
      }
      file = declarations;
      String topic = declarations.getFileName().toString().replace(".yaml", "");
      try (Reader reader = Files.newBufferedReader(declarations)) {
        Node root = new Yaml(new LoaderOptions()).compose(reader);
        if (root != null) {
          for (Node rule : list(root)) {
            compile(rule, topic.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
          }
        }
      }
    }
    for (Path source : filesBelow(sources, ".java")) {
      Matcher found = RULE_OF_CLASS.matcher(Files.readString(source));
      if (found.find()) {
        String type = sources.relativize(source).toString().replace(".java", "");
        register(
            found.group(1),
            found.group(2),
            source.toString(),
            "new " + type.replaceAll("[/\\\\]", ".") + "()");
      }
    }
    write(output);
    writeAnnotations(data.resolve("annotations.yaml"), output);
  }

  /** A line for an annotation: key, object, type, words, whether case matters, what to use now. */
  private void writeAnnotations(Path annotations, Path output) throws IOException {
    if (!Files.exists(annotations)) {
      return;
    }
    file = annotations;
    StringBuilder table = new StringBuilder();
    try (Reader reader = Files.newBufferedReader(annotations)) {
      Node root = new Yaml(new LoaderOptions()).compose(reader);
      for (Map.Entry<String, Node> prefix : mapping(root).entrySet()) {
        for (Map.Entry<String, Node> one : mapping(prefix.getValue()).entrySet()) {
          Map<String, Node> fields = mapping(one.getValue());
          if (!Set.of("on", "type", "values", "any-case", "instead").containsAll(fields.keySet())) {
            throw mistake(one.getValue(), "unknown field");
          }
          Node values = fields.get("values");
          Node instead = fields.get("instead");
          table.append(prefix.getKey()).append('/').append(one.getKey());
          table.append('\t').append(text(required(one.getValue(), fields, "on")));
          table.append('\t').append(text(required(one.getValue(), fields, "type")));
          table.append('\t');
          for (Node value : values == null ? List.<Node>of() : list(values)) {
            table.append(',').append(text(value));
          }
          table.append('\t').append(fields.containsKey("any-case") ? "+" : "");
          table.append('\t').append(instead == null ? "" : text(instead)).append('\n');
        }
      }
      StringBuilder code = new StringBuilder();
      code.append("package io.portkeylint.rules.networking;\n\n");
      code.append("/** Generated from the catalogue of annotations. */\n");
      code.append("final class AnnotationTable {\n\n  private AnnotationTable() {}\n\n");
      code.append("  static final String LINES = ").append(quoted(root, table.toString()));
      code.append(";\n}\n");
      write(output.resolve("io/portkeylint/rules/networking/AnnotationTable.java"), code);
    }
  }

  private void write(Path output) throws IOException {
    StringBuilder code = new StringBuilder();
    code.append("package io.portkeylint.rules;\n\n");
    code.append("import io.portkeylint.rule.Rule;\n");
    code.append("import io.portkeylint.rules.declared.DeclaredRule;\n\n");
    code.append("/** Generated from the declarations and the classes of this module. */\n");
    code.append("final class RuleIndex {\n\n  private RuleIndex() {}\n\n");
    code.append("  static Rule[] rules() {\n    return new Rule[] {\n");
    for (String constructor : constructors.values()) {
      code.append("      ").append(constructor).append(",\n");
    }
    code.append("    };\n  }\n}\n");
    Path folder = output.resolve("io/portkeylint/rules");
    write(folder.resolve("RuleIndex.java"), code);
    write(folder.resolve("declared/Declarations.java"), declarations.logicSource());
    write(folder.resolve("declared/DeclarationTexts.java"), declarations.textsSource());
  }

  /** Left alone when nothing has changed, so that nothing is compiled anew. */
  private static void write(Path target, CharSequence code) throws IOException {
    Files.createDirectories(target.getParent());
    if (!Files.exists(target) || !Files.readString(target).contentEquals(code)) {
      Files.writeString(target, code);
    }
  }

  private void register(String id, String name, String place, String constructor) {
    for (String key : List.of(id, name)) {
      String earlier = places.put(key, place);
      if (earlier != null) {
        throw new Mistake(place + ": `" + key + "` is taken already by " + earlier);
      }
    }
    constructors.put(id, constructor);
  }

  private void compile(Node node, String topic) {
    Map<String, Node> fields = mapping(node);
    String check = null;
    for (Map.Entry<String, Node> field : fields.entrySet()) {
      if (CHECKS.containsKey(field.getKey())) {
        if (check != null) {
          throw mistake(
              field.getValue(),
              "a rule has one kind of check, not `" + check + "` and `" + field.getKey() + "`");
        }
        check = field.getKey();
      } else if (!FIELDS.contains(field.getKey())) {
        throw mistake(field.getValue(), "unknown field `" + field.getKey() + "`");
      }
    }
    if (check == null) {
      throw mistake(node, "no check; one of " + CHECKS.keySet());
    }
    String[] rule = text(required(node, fields, "rule")).split(" ");
    if (rule.length != 2
        || !rule[0].matches("PK\\d{3}")
        || !rule[1].matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw mistake(
          fields.get("rule"),
          "`rule` is an id and a name, such as `PK242 elasticache-iam-username`");
    }
    String logic = logic(node, fields, check);
    String texts = quoted(node, texts(node, fields, check, rule, topic));
    String place = file + ":" + (node.getStartMark().getLine() + 1);
    register(rule[0], rule[1], place, "new DeclaredRule(" + declarations.add(logic, texts) + ")");
  }

  private String logic(Node node, Map<String, Node> fields, String check) {
    Logic logic = new Logic();
    logic.version(version(fields.get("since"))).version(version(fields.get("until")));
    String platform = choice(fields.get("platform"), "-", Set.of("EKS", "AKS", "GKE"));
    logic.sign(Character.toLowerCase(platform.charAt(0)));
    conditions(logic, fields.get("when"), false);
    conditions(logic, fields.get("unless"), true);
    logic.sign('.').sign(CHECKS.get(check));
    Node operand = fields.get(check);
    switch (check) {
      case "expect" -> {
        Map<String, Node> pair = mapping(operand);
        if (pair.size() != 1) {
          throw mistake(operand, "`expect` names one setting and its value");
        }
        String name = pair.keySet().iterator().next();
        Node value = pair.get(name);
        logic.count(1).setting(setting(operand, name));
        if (value.getTag().equals(Tag.BOOL) && !isVariable(name)) {
          logic.sign(text(value).equals("true") ? 'T' : 'F');
        } else {
          logic.sign('=').word(text(value));
        }
      }
      case "one-of" -> {
        names(logic, operand);
        texts(logic, required(node, fields, "values"));
        Node meant = fields.get("meant");
        Map<String, Node> spellings = meant == null ? Map.of() : mapping(meant);
        logic.count(2 * spellings.size());
        for (Map.Entry<String, Node> spelling : spellings.entrySet()) {
          logic.word(spelling.getKey()).word(text(spelling.getValue()));
        }
      }
      case "choice-needs", "choice-refuses", "choice-ignores" -> {
        names(logic, operand);
        rows(logic, operand, check);
      }
      case "format" -> {
        names(logic, operand);
        Node format = required(node, fields, "as");
        if (!FORMATS.contains(text(format))) {
          throw mistake(format, "unknown format `" + text(format) + "`; one of " + FORMATS);
        }
        logic.word(text(format));
      }
      case "equal" -> {
        if (items(operand).size() != 2) {
          throw mistake(operand, "`equal` names two settings");
        }
        names(logic, operand);
      }
      default -> names(logic, operand);
    }
    return logic.toString();
  }

  /**
   * What the values of a variable in {@code stores.yaml} need, refuse or ignore, a row for each.
   */
  private void rows(Logic logic, Node operand, String check) {
    String variable = text(operand);
    Node choice = choices.get(variable);
    if (choice == null) {
      throw mistake(operand, "`" + variable + "` is none of " + choices.keySet());
    }
    Map<String, Node> parts = mapping(choice);
    List<String> rows = new ArrayList<>();
    for (Map.Entry<String, Node> value : mapping(required(choice, parts, "values")).entrySet()) {
      Choice chosen = choice(variable, value.getKey());
      Map<String, Node> fields = mapping(value.getValue());
      List<Node> ways = fields.containsKey("ways") ? list(fields.get("ways")) : List.of();
      String what = text(required(value.getValue(), fields, "what"));
      Set<String> used = new LinkedHashSet<>();
      addRow(rows, check, chosen, fields, what, used);
      for (Node way : ways) {
        addRow(rows, check, chosen, mapping(way), what, used);
      }
      if (check.equals("choice-ignores")) {
        List<String> ignored = new ArrayList<>(strings(required(choice, parts, "own")));
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
          for (String names : strings(field.getValue())) {
            used.addAll(List.of(names.split(" or ")));
          }
        }
        case "what", "when", "ways", "named" -> {}
        default -> throw mistake(field.getValue(), "unknown field `" + field.getKey() + "`");
      }
    }
    Node wanted =
        switch (check) {
          case "choice-needs" -> fields.get("required");
          case "choice-refuses" -> fields.get("refused");
          default -> null;
        };
    if (wanted != null) {
      Choice named = fields.containsKey("named") ? chosen.named(text(fields.get("named"))) : chosen;
      addRow(rows, check, named, fields.get("when"), what, strings(wanted));
    }
  }

  private void addRow(
      List<String> rows, String check, Choice chosen, Node when, String what, List<String> names) {
    if (names.isEmpty()) {
      return;
    }
    Logic row = new Logic();
    row.sign(chosen.value().isEmpty() ? 'A' : '=').setting(chosen.variable());
    if (!chosen.value().isEmpty()) {
      row.count(1).word(chosen.value());
    }
    conditions(row, when, false);
    List<String> conditions = chosen.isNamed() ? List.of() : told(when);
    row.sign('.').word(chosen.title() + (chosen.isNamed() ? "" : titles(when))).word(what);
    row.count(conditions.size());
    for (String condition : conditions) {
      row.setting(setting(when, condition));
    }
    row.count(names.size());
    for (String name : names) {
      String[] alternatives = name.split(" or ");
      if (check.equals("choice-needs")) {
        row.count(alternatives.length);
      } else if (alternatives.length > 1) {
        throw new Mistake("stores.yaml: `" + name + "` has to be one variable");
      }
      for (String one : alternatives) {
        if (!isVariable(one)) {
          throw new Mistake("stores.yaml: `" + one + "` is no variable");
        }
        row.setting(one);
      }
    }
    rows.add(row.toString());
  }

  /** The settings of the conditions that a reader recognises the case by. */
  private List<String> told(Node when) {
    List<String> told = new ArrayList<>();
    Map<String, Node> conditions = when == null ? Map.of() : mapping(when);
    for (Map.Entry<String, Node> condition : conditions.entrySet()) {
      if (isTold(condition.getValue())) {
        told.add(condition.getKey());
      }
    }
    return told;
  }

  private boolean isTold(Node value) {
    return value instanceof ScalarNode && !text(value).endsWith("written");
  }

  /** The conditions that a reader recognises the case by: {@code with `AZURE_AUTH_MODE: entra`}. */
  private String titles(Node when) {
    StringBuilder titles = new StringBuilder();
    Map<String, Node> conditions = when == null ? Map.of() : mapping(when);
    for (Map.Entry<String, Node> condition : conditions.entrySet()) {
      Node value = condition.getValue();
      String name = condition.getKey().replaceAll("^.*\\[\"|\"\\]$", "");
      if (!isTold(value)) {
        continue;
      }
      boolean first = titles.length() == 0;
      switch (text(value)) {
        case "absent" -> titles.append(first ? " without `" : " and without `").append(name);
        case "present" -> titles.append(first ? " with `" : " and `").append(name);
        default ->
            titles
                .append(first ? " with `" : " and `")
                .append(name)
                .append(": ")
                .append(text(value));
      }
      titles.append('`');
    }
    return titles.toString();
  }

  private List<String> strings(Node node) {
    List<String> strings = new ArrayList<>();
    for (Node item : items(node)) {
      strings.add(text(item));
    }
    return strings;
  }

  private String texts(
      Node node, Map<String, Node> fields, String check, String[] rule, String topic) {
    Fields texts = new Fields();
    texts.add(rule[0]).add(rule[1]).add(topic);
    texts.add(choice(fields.get("severity"), "ERROR", Set.of("ERROR", "WARNING", "INFO")));
    texts.add(text(required(node, fields, "source")));
    texts.add(
        choice(
            required(node, fields, "basis"), "", Set.of("STATED", "EXAMPLE", "IMPLIED", "CHART")));
    texts.add(text(required(node, fields, "summary"))).add(text(required(node, fields, "why")));
    Node constraints = fields.get("constraints");
    if (constraints == null) {
      texts.add("1").add(rule[1]);
    } else {
      texts(texts, constraints);
    }
    texts.add(choice(fields.get("initial"), "", Set.of("ERROR", "WARNING", "INFO", "SILENT")));
    texts.add(phrase(required(node, fields, "message")));
    boolean labelled =
        !check.equals("require") && !check.equals("one-of") && !check.equals("choice-needs");
    texts.add(phrase(labelled ? required(node, fields, "label") : fields.get("label")));
    boolean key = check.equals("forbid") || check.startsWith("choice-");
    String mark = key ? "KEY" : "VALUE";
    texts.add(
        choice(fields.get("mark"), mark, Set.of("KEY", "VALUE"))
            .toLowerCase(java.util.Locale.ROOT));
    texts.add(phrase(required(node, fields, "help"))).add(phrase(fields.get("note")));
    Node related = fields.get("related");
    Map<String, Node> labels = related == null ? Map.of() : mapping(related);
    texts.add(String.valueOf(labels.size()));
    for (Map.Entry<String, Node> label : labels.entrySet()) {
      texts.add(setting(label.getValue(), label.getKey())).add(phrase(label.getValue()));
    }
    fix(texts, fields.get("fix"));
    return texts.toString();
  }

  private void fix(Fields texts, Node node) {
    if (node == null) {
      texts.add("0");
      return;
    }
    Map<String, Node> fields = mapping(node);
    Fields edits = new Fields();
    int count = 0;
    for (Map.Entry<String, Node> field : fields.entrySet()) {
      switch (field.getKey()) {
        case "set" -> {
          for (Map.Entry<String, Node> change : mapping(field.getValue()).entrySet()) {
            boolean raw =
                !change.getValue().getTag().equals(Tag.STR) && !isVariable(change.getKey());
            edits
                .add(raw ? "set-yaml" : "set")
                .add(setting(node, change.getKey()))
                .add(text(change.getValue()));
            count++;
          }
        }
        case "remove" -> {
          for (Node name : items(field.getValue())) {
            edits.add("remove").add(setting(name, text(name))).add("");
            count++;
          }
        }
        case "rename" -> {
          for (Map.Entry<String, Node> change : mapping(field.getValue()).entrySet()) {
            edits.add("rename").add(setting(node, change.getKey())).add(text(change.getValue()));
            count++;
          }
        }
        case "title", "safe" -> {}
        default ->
            throw mistake(field.getValue(), "unknown field `" + field.getKey() + "` of a fix");
      }
    }
    if (count == 0) {
      throw mistake(node, "a fix sets or removes something");
    }
    texts.add(String.valueOf(count)).add(phrase(required(node, fields, "title")));
    texts.add(
        fields.containsKey("safe") && text(fields.get("safe")).equals("true") ? "safe" : "unsafe");
    texts.add(edits.toString());
  }

  private void conditions(Logic logic, Node node, boolean unless) {
    if (node == null) {
      return;
    }
    for (Map.Entry<String, Node> condition : mapping(node).entrySet()) {
      String name = condition.getKey();
      Node value = condition.getValue();
      condition(logic, unless, setting(value, name), name, value);
    }
  }

  private void condition(Logic logic, boolean unless, String setting, String name, Node value) {
    if (value instanceof MappingNode) {
      Map<String, Node> forms = mapping(value);
      for (Map.Entry<String, Node> form : forms.entrySet()) {
        char operator =
            switch (form.getKey()) {
              case "not" -> '!';
              case "starts" -> '^';
              case "ends" -> '$';
              case "contains" -> '*';
              case "below" -> '<';
              default ->
                  throw mistake(
                      form.getValue(),
                      "unknown condition `"
                          + form.getKey()
                          + "`; one of not, starts, ends, contains, below");
            };
        logic.condition(operator, unless).setting(setting);
        texts(logic, form.getValue());
      }
    } else if (value.getTag().equals(Tag.BOOL) && !isVariable(name)) {
      logic.condition(text(value).equals("true") ? 'T' : 'F', unless).setting(setting);
    } else if (value instanceof ScalarNode && text(value).equals("present")) {
      logic.condition('P', unless).setting(setting);
    } else if (value instanceof ScalarNode && text(value).equals("absent")) {
      logic.condition('A', unless).setting(setting);
    } else if (value instanceof ScalarNode && text(value).equals("written")) {
      logic.condition('W', unless).setting(setting);
    } else if (value instanceof ScalarNode && text(value).equals("unwritten")) {
      logic.condition('D', unless).setting(setting);
    } else {
      logic.condition('=', unless).setting(setting);
      texts(logic, value);
    }
  }

  /** A text with words in braces: words of the check, or names of settings. */
  private String phrase(Node node) {
    if (node == null) {
      return "";
    }
    String text = text(node);
    StringBuilder phrase = new StringBuilder();
    int done = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', done)) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw mistake(node, "a brace is not closed");
      }
      String word = text.substring(open + 1, close);
      phrase
          .append(text, done, open + 1)
          .append(WORDS.contains(word) ? word : setting(node, word))
          .append('}');
      done = close + 1;
    }
    return phrase.append(text, done, text.length()).toString();
  }

  private void names(Logic logic, Node node) {
    List<Node> items = items(node);
    logic.count(items.size());
    for (Node item : items) {
      logic.setting(setting(item, text(item)));
    }
  }

  private void texts(Logic logic, Node node) {
    List<Node> items = items(node);
    logic.count(items.size());
    for (Node item : items) {
      logic.word(text(item));
    }
  }

  private void texts(Fields fields, Node node) {
    List<Node> items = items(node);
    fields.add(String.valueOf(items.size()));
    for (Node item : items) {
      fields.add(text(item));
    }
  }

  private List<Node> items(Node node) {
    return node instanceof SequenceNode ? list(node) : List.of(node);
  }

  private static boolean isVariable(String name) {
    return name.matches("[A-Z][A-Z0-9_]*");
  }

  /** Checks a setting's name, and gives the steps of its path. */
  private String setting(Node node, String name) {
    if (isVariable(name)) {
      return name;
    }
    Matcher step = Pattern.compile("\\.?([A-Za-z][A-Za-z0-9]*)|\\[\"([^\"]+)\"]").matcher(name);
    StringBuilder path = new StringBuilder();
    int at = 0;
    while (at < name.length() && step.find(at) && step.start() == at) {
      path.append(path.length() == 0 ? "" : STEP)
          .append(step.group(1) == null ? step.group(2) : step.group(1));
      at = step.end();
    }
    if (at != name.length() || name.isEmpty()) {
      throw mistake(node, "`" + name + "` names no setting");
    }
    return path.toString();
  }

  private String version(Node node) {
    if (node == null) {
      return "";
    }
    if (!text(node).matches("\\d+\\.\\d+\\.\\d+")) {
      throw mistake(node, "`" + text(node) + "` is no chart version");
    }
    return text(node);
  }

  private String choice(Node node, String otherwise, Set<String> choices) {
    if (node == null) {
      return otherwise;
    }
    String choice = text(node).toUpperCase(java.util.Locale.ROOT);
    if (!choices.contains(choice)) {
      throw mistake(node, "`" + text(node) + "` is none of " + choices);
    }
    return choice;
  }

  private Node required(Node owner, Map<String, Node> fields, String name) {
    Node node = fields.get(name);
    if (node == null) {
      throw mistake(owner, "`" + name + "` is missing");
    }
    return node;
  }

  private Map<String, Node> mapping(Node node) {
    if (!(node instanceof MappingNode)) {
      throw mistake(node, "a mapping belongs here");
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      if (entries.put(text(tuple.getKeyNode()), tuple.getValueNode()) != null) {
        throw mistake(tuple.getKeyNode(), "`" + text(tuple.getKeyNode()) + "` occurs twice");
      }
    }
    return entries;
  }

  private List<Node> list(Node node) {
    if (!(node instanceof SequenceNode)) {
      throw mistake(node, "a list belongs here");
    }
    return ((SequenceNode) node).getValue();
  }

  private String text(Node node) {
    if (!(node instanceof ScalarNode)) {
      throw mistake(node, "a single value belongs here");
    }
    return ((ScalarNode) node).getValue().strip();
  }

  private Mistake mistake(Node node, String message) {
    int line = node.getStartMark().getLine() + 1;
    int column = node.getStartMark().getColumn() + 1;
    return new Mistake(file + ":" + line + ":" + column + ": " + message);
  }

  /** A string literal; the class file format allows at most 65,535 bytes. */
  private String quoted(Node node, String text) {
    if (text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > 65_000) {
      throw mistake(node, "the declaration is too long");
    }
    return literal(text);
  }

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        default -> {
          if (c < ' ' || c > '~') {
            literal.append(String.format("\\u%04x", (int) c));
          } else {
            literal.append(c);
          }
        }
      }
    }
    return literal.append('"').toString();
  }

  private static List<Path> filesBelow(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(path -> path.toString().endsWith(end)).sorted().toList();
    }
  }

  /** A variable and the value that chooses something; empty for none. */
  private record Choice(String variable, String value, String title, boolean isNamed) {
    /** Recognised by other words than its conditions. */
    Choice named(String words) {
      return new Choice(variable, value, (title + " " + words).strip(), true);
    }

    /** Named as a circumstance: {@code with `LOG_STORE: s3`}, {@code without `LOG_STORE`}. */
    Choice asCircumstance() {
      String named = value.isEmpty() ? "without `" + variable + "`" : "with " + title;
      return new Choice(variable, value, named, isNamed);
    }
  }

  /**
   * The logic of a declaration, a character for each operator, count, setting and word. Settings
   * and words are numbers of the tables that all declarations share.
   */
  private final class Logic {
    private final StringBuilder code = new StringBuilder();

    Logic sign(char sign) {
      code.append(sign);
      return this;
    }

    Logic condition(char operator, boolean unless) {
      return sign((char) (unless ? operator | UNLESS : operator));
    }

    Logic count(int count) {
      return sign((char) count);
    }

    Logic setting(String name) {
      return sign(declarations.setting(name));
    }

    Logic word(String word) {
      return sign(declarations.word(word));
    }

    /** A chart version, four bits and twice six for its parts; an empty text is none. */
    Logic version(String version) {
      if (version.isEmpty()) {
        return sign((char) 0);
      }
      String[] parts = version.split("[.]");
      int packed = Integer.parseInt(parts[0]);
      for (int i = 1; i < 3; i++) {
        int part = Integer.parseInt(parts[i]);
        if (part > 63) {
          throw new Mistake(version + ": a part of a version is at most 63");
        }
        packed = packed << 6 | part;
      }
      return sign((char) packed);
    }

    /** Logic of its own, with its length in front, so that a reader can step over it. */
    Logic row(String row) {
      count(row.length()).code.append(row);
      return this;
    }

    @Override
    public String toString() {
      return code.toString();
    }
  }

  /** All compiled declarations with the tables that they share. */
  private static final class Declarations {
    private final StringBuilder logic = new StringBuilder();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Map<String, Integer> variables = new LinkedHashMap<>();
    private final Map<String, Integer> paths = new LinkedHashMap<>();

    /** Adds a declaration; what its rule is constructed with. */
    String add(String ownLogic, String ownTexts) {
      int start = logic.length();
      logic.append(ownLogic);
      texts.add(ownTexts);
      return start + ", " + (texts.size() - 1);
    }

    char word(String word) {
      return (char) (int) words.computeIfAbsent(word, key -> words.size());
    }

    /** The numbers of variables are odd, those of other settings even. */
    char setting(String name) {
      return isVariable(name)
          ? (char) (2 * variables.computeIfAbsent(name, key -> variables.size()) + 1)
          : (char) (2 * paths.computeIfAbsent(name, key -> paths.size()));
    }

    String logicSource() {
      Map<Integer, String> settings = new TreeMap<>();
      variables.forEach((name, number) -> settings.put(2 * number + 1, literal(name)));
      paths.forEach((name, number) -> settings.put(2 * number, literal(name)));
      Map<Integer, String> ofWords = new TreeMap<>();
      words.forEach((word, number) -> ofWords.put(number, literal(word)));
      StringBuilder code = source("Declarations", "What declared rules look at.");
      code.append("  static final String LOGIC =\n      ").append(literal(logic.toString()));
      code.append(";\n\n  /** More than the number of any setting. */\n");
      code.append("  static final int SETTINGS = ");
      code.append(2 * Math.max(variables.size(), paths.size())).append(";\n\n");
      table(code, "setting", settings);
      table(code.append('\n'), "word", ofWords);
      return code.append("}\n").toString();
    }

    String textsSource() {
      Map<Integer, String> ofRules = new TreeMap<>();
      for (int i = 0; i < texts.size(); i++) {
        ofRules.put(i, texts.get(i));
      }
      StringBuilder code = source("DeclarationTexts", "What declared rules say.");
      table(code, "of", ofRules);
      return code.append("}\n").toString();
    }

    private static StringBuilder source(String name, String what) {
      StringBuilder code = new StringBuilder("package io.portkeylint.rules.declared;\n\n");
      code.append("/** ").append(what).append(" Generated from the declarations. */\n");
      code.append("final class ").append(name).append(" {\n\n");
      return code.append("  private ").append(name).append("() {}\n\n");
    }

    /** A switch: of a constant that nobody asks for, no text is made. */
    private static void table(StringBuilder code, String name, Map<Integer, String> literals) {
      code.append("  static String ").append(name).append("(int number) {\n");
      code.append("    switch (number) {\n");
      literals.forEach(
          (number, literal) ->
              code.append("      case ")
                  .append(number)
                  .append(":\n        return ")
                  .append(literal)
                  .append(";\n"));
      code.append("      default:\n        throw new IllegalArgumentException();\n    }\n  }\n");
    }
  }

  /** The texts of a compiled declaration, in their order. */
  private static final class Fields {
    private final StringBuilder text = new StringBuilder();
    private boolean empty = true;

    Fields add(String field) {
      if (!empty) {
        text.append(FIELD);
      }
      empty = false;
      text.append(field);
      return this;
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  /** A declaration that cannot be compiled; the message starts with its place. */
  private static final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Mistake(String message) {
      super(message);
    }
  }
}
