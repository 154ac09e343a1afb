package io.portkeylint.build.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All compiled declarations with the tables that they share. */
final class Declarations {
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
    return Names.isVariable(name)
        ? (char) (2 * variables.computeIfAbsent(name, key -> variables.size()) + 1)
        : (char) (2 * paths.computeIfAbsent(name, key -> paths.size()));
  }

  String logicSource() {
    Map<Integer, String> settings = new TreeMap<>();
    variables.forEach((name, number) -> settings.put(2 * number + 1, JavaSource.literal(name)));
    paths.forEach((name, number) -> settings.put(2 * number, JavaSource.literal(name)));
    Map<Integer, String> ofWords = new TreeMap<>();
    words.forEach((word, number) -> ofWords.put(number, JavaSource.literal(word)));
    StringBuilder code = source("Declarations", "What declared rules look at.");
    code.append("  static final String LOGIC =\n      ")
        .append(JavaSource.literal(logic.toString()));
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
