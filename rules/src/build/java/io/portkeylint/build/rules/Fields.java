package io.portkeylint.build.rules;

import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/** The texts of a compiled declaration, in their order. */
final class Fields {
  private static final char FIELD = '\u001f';

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

  /** The texts that a node holds, with their count in front. */
  Fields addAll(DataFile file, Node node) {
    List<Node> items = file.items(node);
    add(String.valueOf(items.size()));
    for (Node item : items) {
      add(file.text(item));
    }
    return this;
  }
}
