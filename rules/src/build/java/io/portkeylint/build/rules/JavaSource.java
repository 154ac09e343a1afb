package io.portkeylint.build.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.nodes.Node;

/** Text as Java source, and files of it. */
final class JavaSource {

  private JavaSource() {}

  /** Left alone when nothing has changed, so that nothing is compiled anew. */
  static void write(Path target, CharSequence code) throws IOException {
    Files.createDirectories(target.getParent());
    if (!Files.exists(target) || !Files.readString(target).contentEquals(code)) {
      Files.writeString(target, code);
    }
  }

  /** A string literal; the class file format allows at most 65,535 bytes. */
  static String quoted(DataFile file, Node node, String text) {
    if (text.getBytes(StandardCharsets.UTF_8).length > 65_000) {
      throw file.mistake(node, "the declaration is too long");
    }
    return literal(text);
  }

  static String literal(String text) {
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
}
