package io.portkeylint.build.rules;

import java.util.List;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The logic of a declaration, a character for each operator, count, setting and word. Settings and
 * words are numbers of the tables that all declarations share.
 */
final class Logic {
  /** Added to the operator of a condition under {@code unless}. */
  private static final char UNLESS = 0x80;

  private final Declarations declarations;
  private final StringBuilder code = new StringBuilder();

  Logic(Declarations declarations) {
    this.declarations = declarations;
  }

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

  /** The settings that a node names, with their count in front. */
  Logic settings(DataFile file, Node node) {
    List<Node> items = file.items(node);
    count(items.size());
    for (Node item : items) {
      setting(Names.setting(file, item, file.text(item)));
    }
    return this;
  }

  /** The texts that a node holds, with their count in front. */
  Logic words(DataFile file, Node node) {
    List<Node> items = file.items(node);
    count(items.size());
    for (Node item : items) {
      word(file.text(item));
    }
    return this;
  }
}
