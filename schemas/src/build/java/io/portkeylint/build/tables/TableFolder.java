package io.portkeylint.build.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the classes go; each holds the text of one table. */
record TableFolder(Path folder) {

  /** A class constant may have 65,535 bytes. */
  private static final int MOST_BYTES = 60_000;

  void write(String className, CharSequence table) throws IOException {
    List<String> parts = parts(table.toString());
    StringBuilder out = new StringBuilder();
    out.append("package io.portkeylint.schemas;\n\nfinal class ").append(className).append(" {\n");
    for (int i = 0; i < parts.size(); i++) {
      out.append("  private static final String PART_").append(i).append(" =\n");
      literal(out, parts.get(i));
    }
    out.append("\n  private ").append(className).append("() {}\n\n  static String text() {\n");
    out.append("    return PART_0");
    for (int i = 1; i < parts.size(); i++) {
      out.append(".concat(PART_").append(i).append(")");
    }
    out.append(";\n  }\n}\n");
    Path file = folder.resolve("io/portkeylint/schemas/" + className + ".java");
    Files.createDirectories(file.getParent());
    // An unchanged file keeps its time, so that nothing is compiled again.
    if (!Files.exists(file) || !Files.readString(file).contentEquals(out)) {
      Files.writeString(file, out);
    }
  }

  private static List<String> parts(String table) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int bytes = 0;
    for (String line : table.lines().toList()) {
      int length = line.getBytes(StandardCharsets.UTF_8).length + 1;
      if (bytes + length > MOST_BYTES) {
        parts.add(part.toString());
        part.setLength(0);
        bytes = 0;
      }
      part.append(line).append('\n');
      bytes += length;
    }
    parts.add(part.toString());
    return parts;
  }

  private static void literal(StringBuilder out, String part) {
    boolean first = true;
    for (String line : part.lines().toList()) {
      out.append(first ? "      \"" : "          + \"");
      first = false;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        switch (c) {
          case '\t' -> out.append("\\t");
          case '"', '\\' -> out.append('\\').append(c);
          case Cells.UNIT -> out.append("\\037");
          case Cells.GROUP -> out.append("\\036");
          default -> out.append(c);
        }
      }
      out.append("\\n\"\n");
    }
    out.setLength(out.length() - 1);
    out.append(";\n");
  }
}
