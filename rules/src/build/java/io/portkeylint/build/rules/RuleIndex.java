package io.portkeylint.build.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rules with what constructs them; an id and a name are taken once. */
final class RuleIndex {

  /** By the rule's id. */
  private final Map<String, String> constructors = new TreeMap<>();

  private final Map<String, String> places = new LinkedHashMap<>();

  void add(String id, String name, String place, String constructor) {
    for (String key : List.of(id, name)) {
      String earlier = places.put(key, place);
      if (earlier != null) {
        throw new Mistake(place + ": `" + key + "` is taken already by " + earlier);
      }
    }
    constructors.put(id, constructor);
  }

  void write(Path folder) throws IOException {
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
    JavaSource.write(folder.resolve("RuleIndex.java"), code);
  }
}
