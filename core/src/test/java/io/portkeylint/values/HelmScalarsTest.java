package io.portkeylint.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.yaml.HelmCase;
import io.portkeylint.yaml.YamlFile;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlReader;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Replays what Helm 4.1.4 made of single values in every spelling. */
class HelmScalarsTest {

  @Test
  void agreesWithHelm() {
    YamlReader reader = new YamlReader(YamlLimits.STANDARD);
    List<HelmCase> cases = HelmCase.all("helm-scalars.jsonl");
    List<String> differences = new ArrayList<>();
    for (HelmCase helm : cases) {
      String difference = difference(helm, reader.read("values.yaml", helm.bytes()));
      if (!difference.isEmpty()) {
        differences.add(helm.line() + ": " + difference);
      }
    }
    System.out.printf(
        "scalars as Helm reads them: %d of %d%n", cases.size() - differences.size(), cases.size());
    assertThat(differences).isEmpty();
  }

  private static String difference(HelmCase helm, YamlFile file) {
    YamlMapping root = file.root();
    if (helm.has("refused")) {
      return root == null ? "" : "read, but Helm refuses it";
    }
    if (root == null) {
      return "refused: " + file.problems();
    }
    if (helm.has("values")) {
      return differs("values", helm.text("values", ""), GoText.json(root));
    }
    YamlNode value = root.entries().get(0).value();
    String text = GoText.toText(value);
    String env = value instanceof YamlScalar scalar && !scalar.isNull() ? GoText.env(scalar) : text;
    return differs("kind", helm.text("kind", ""), kind(value))
        + differs("json", helm.text("json", ""), GoText.json(value))
        + differs("text", helm.text("text", ""), text)
        + differs("env", helm.text("text", ""), env)
        + differs("quote", helm.text("quote", '"' + text + '"'), GoText.quoted(value))
        + differs("int", helm.text("int", "0"), Long.toString(GoText.integer(value)))
        + differs("truthy", helm.text("truthy", ""), Boolean.toString(GoText.isTruthy(value)));
  }

  private static String differs(String what, String helm, String ours) {
    return helm.equals(ours) ? "" : " " + what + " is " + ours + ", not " + helm;
  }

  private static String kind(YamlNode value) {
    if (value instanceof YamlMapping) {
      return "map";
    }
    if (value instanceof YamlSequence) {
      return "slice";
    }
    return switch (((YamlScalar) value).type()) {
      case STRING -> "string";
      case BOOLEAN -> "bool";
      case FLOAT -> "float64";
      case INTEGER -> "int64";
      case NULL -> "invalid";
    };
  }
}
