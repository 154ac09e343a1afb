package io.portkeylint.userschema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.path.NodePath;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.source.Position;
import io.portkeylint.source.Source;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlFile;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlReader;
import io.portkeylint.yaml.YamlSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schema as it was read.
 *
 * @param name how it is called in messages
 * @param iri where references in it start from
 * @param text what the file holds
 * @param tree the same, as JSON
 */
record SchemaFile(String name, String iri, String text, JsonNode tree) {

  /** How the validator begins to say that it did not find what a schema refers to. */
  private static final List<String> NOT_FOUND =
      List.of("java.io.FileNotFoundException: ", "Failed to load json schema from ");

  /** What findings of this schema are called: the name of its file without folder and endings. */
  String ruleId() {
    String file = name.substring(name.lastIndexOf('/') + 1);
    for (String ending : new String[] {".json", ".schema"}) {
      if (file.endsWith(ending) && file.length() > ending.length()) {
        file = file.substring(0, file.length() - ending.length());
      }
    }
    return RuleInfo.OWN_SCHEMA + file;
  }

  UnreadableInputException isNoSchema(Exception fault) {
    return new UnreadableInputException(name + ": not a usable schema: " + reason(fault), fault);
  }

  private static String reason(Exception fault) {
    String message = String.valueOf(fault.getMessage());
    int end = message.indexOf('\n');
    String line = end < 0 ? message : message.substring(0, end);
    for (String head : NOT_FOUND) {
      if (line.startsWith(head)) {
        return "it refers to `" + line.substring(head.length()) + "`, which is no local file";
      }
    }
    return line;
  }

  /** Whether an identifier is its own: the one that it gives itself, or that of the file. */
  boolean isCalled(String identifier) {
    return iri.equals(identifier) || tree.path("$id").asText().equals(identifier);
  }

  /** The part of the schema that holds a keyword; authors explain there what they ask for. */
  JsonNode schemaWith(SchemaLocation keyword) {
    NodePath path = keyword.getFragment();
    JsonNode node = tree;
    for (int i = 0; i + 1 < path.getNameCount(); i++) {
      Object step = path.getElement(i);
      node = step instanceof Integer index ? node.path(index) : node.path(step.toString());
    }
    return node;
  }

  /** The line and column of a part of the schema, with a colon before and between; or nothing. */
  String at(NodePath part) {
    YamlNode node = root();
    for (int i = 0; node != null && i < part.getNameCount(); i++) {
      node = child(node, part.getElement(i));
    }
    if (node == null) {
      return "";
    }
    Position position = node.span().startPosition();
    return ":" + position.line() + ":" + position.column();
  }

  /** JSON is YAML, and our own reader of YAML knows where things stand. */
  private @Nullable YamlNode root() {
    YamlFile file = new YamlReader(YamlLimits.STANDARD).read(Source.file(name, text));
    return file.root();
  }

  private static @Nullable YamlNode child(YamlNode node, Object step) {
    if (node instanceof YamlMapping mapping) {
      YamlEntry entry = mapping.entry(step.toString());
      return entry == null ? null : entry.value();
    }
    if (node instanceof YamlSequence sequence && step instanceof Integer index) {
      return index < sequence.items().size() ? sequence.items().get(index) : null;
    }
    return null;
  }
}
