package io.portkeylint.rules.docs;

import io.portkeylint.Linter;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.fixtures.FixtureFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** Which rules implement a documented constraint, and which constraints none implements. */
final class Traceability {

  private final Map<String, List<RuleInfo>> rules = new TreeMap<>();
  private final Map<String, String> notChecked = new TreeMap<>();

  private Traceability() {}

  static Traceability ofThisProject() {
    Traceability found = new Traceability();
    for (RuleInfo rule : Linter.standard().ruleInfos()) {
      for (String constraint : rule.constraints()) {
        found.rules.computeIfAbsent(constraint, id -> new ArrayList<>()).add(rule);
      }
    }
    List<Map<String, String>> entries =
        new Yaml()
            .load(
                FixtureFolder.read(
                    FixtureFolder.project().resolve("rules/src/main/data/not-checked.yaml")));
    for (Map<String, String> entry : entries) {
      found.notChecked.put(entry.get("constraint"), entry.get("reason"));
    }
    return found;
  }

  /** The rules by the constraint that they list. */
  Map<String, List<RuleInfo>> rules() {
    return rules;
  }

  /** The reasons by the constraint. */
  Map<String, String> notChecked() {
    return notChecked;
  }
}
