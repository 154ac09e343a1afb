package io.portkeylint.build.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/** Names of settings and chart versions as declarations write them. */
final class Names {

  private static final char STEP = '\u001e';

  private Names() {}

  static boolean isVariable(String name) {
    return name.matches("[A-Z][A-Z0-9_]*");
  }

  /** Checks a setting's name, and gives the steps of its path. */
  static String setting(DataFile file, Node node, String name) {
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
      throw file.mistake(node, "`" + name + "` names no setting");
    }
    return path.toString();
  }

  static String version(DataFile file, Node node) {
    if (node == null) {
      return "";
    }
    if (!file.text(node).matches("\\d+\\.\\d+\\.\\d+")) {
      throw file.mistake(node, "`" + file.text(node) + "` is no chart version");
    }
    return file.text(node);
  }
}
