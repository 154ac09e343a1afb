package io.portkeylint.build.rules;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A file of data. What is asked of its nodes and is not there is a mistake with its place. */
record DataFile(Path path) {

  /** The whole file, or null when it is empty. */
  Node read() throws IOException {
    try (Reader reader = Files.newBufferedReader(path)) {
      return new Yaml(new LoaderOptions()).compose(reader);
    }
  }

  Map<String, Node> mapping(Node node) {
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

  List<Node> list(Node node) {
    if (!(node instanceof SequenceNode)) {
      throw mistake(node, "a list belongs here");
    }
    return ((SequenceNode) node).getValue();
  }

  String text(Node node) {
    if (!(node instanceof ScalarNode)) {
      throw mistake(node, "a single value belongs here");
    }
    return ((ScalarNode) node).getValue().strip();
  }

  Mistake mistake(Node node, String message) {
    int line = node.getStartMark().getLine() + 1;
    int column = node.getStartMark().getColumn() + 1;
    return new Mistake(path + ":" + line + ":" + column + ": " + message);
  }

  /** The items of a list; any other node is one item. */
  List<Node> items(Node node) {
    return node instanceof SequenceNode ? list(node) : List.of(node);
  }

  List<String> strings(Node node) {
    List<String> strings = new ArrayList<>();
    for (Node item : items(node)) {
      strings.add(text(item));
    }
    return strings;
  }

  String choice(Node node, String otherwise, Set<String> choices) {
    if (node == null) {
      return otherwise;
    }
    String choice = text(node).toUpperCase(Locale.ROOT);
    if (!choices.contains(choice)) {
      throw mistake(node, "`" + text(node) + "` is none of " + choices);
    }
    return choice;
  }

  Node required(Node owner, Map<String, Node> fields, String name) {
    Node node = fields.get(name);
    if (node == null) {
      throw mistake(owner, "`" + name + "` is missing");
    }
    return node;
  }
}
