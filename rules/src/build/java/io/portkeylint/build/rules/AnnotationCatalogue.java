package io.portkeylint.build.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** The annotations that load balancer controllers read, as one table. */
record AnnotationCatalogue(DataFile file) {

  private static final Set<String> FIELDS = Set.of("on", "type", "values", "any-case", "instead");

  void write(Path output) throws IOException {
    if (!Files.exists(file.path())) {
      return;
    }
    Node root = file.read();
    StringBuilder table = new StringBuilder();
    for (Map.Entry<String, Node> prefix : file.mapping(root).entrySet()) {
      for (Map.Entry<String, Node> one : file.mapping(prefix.getValue()).entrySet()) {
        table.append(prefix.getKey()).append('/').append(one.getKey());
        append(table, one.getValue());
      }
    }
    StringBuilder code = new StringBuilder();
    code.append("package io.portkeylint.rules.networking;\n\n");
    code.append("/** Generated from the catalogue of annotations. */\n");
    code.append("final class AnnotationTable {\n\n  private AnnotationTable() {}\n\n");
    code.append("  static final String LINES = ");
    code.append(JavaSource.quoted(file, root, table.toString()));
    code.append(";\n}\n");
    JavaSource.write(output.resolve("io/portkeylint/rules/networking/AnnotationTable.java"), code);
  }

  /** The rest of a line: object, type, words, whether case matters, what to use now. */
  private void append(StringBuilder table, Node annotation) {
    Map<String, Node> fields = file.mapping(annotation);
    if (!FIELDS.containsAll(fields.keySet())) {
      throw file.mistake(annotation, "unknown field");
    }
    Node values = fields.get("values");
    Node instead = fields.get("instead");
    table.append('\t').append(file.text(file.required(annotation, fields, "on")));
    table.append('\t').append(file.text(file.required(annotation, fields, "type")));
    table.append('\t');
    for (Node value : values == null ? List.<Node>of() : file.list(values)) {
      table.append(',').append(file.text(value));
    }
    table.append('\t').append(fields.containsKey("any-case") ? "+" : "");
    table.append('\t').append(instead == null ? "" : file.text(instead)).append('\n');
  }
}
