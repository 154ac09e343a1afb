package io.portkeylint.build.tables;

import java.util.List;
import java.util.Map;

/** The variables, in one table for every run and one with texts for the few that need them. */
record VariableTables(Versions versions) {

  void append(Map<String, Object> variables, StringBuilder table, StringBuilder texts) {
    for (Map.Entry<String, Object> entry : variables.entrySet()) {
      String name = entry.getKey();
      Map<String, Object> fields = DataFolder.mapping(entry.getValue());
      StringBuilder forwarded = new StringBuilder();
      for (Object range : DataFolder.listOf(fields.get("forwarded-in"))) {
        forwarded.append(versions.range(name, range.toString()));
      }
      Cells.row(
          table,
          List.of(
              name,
              Cells.text(fields.get("group")),
              Cells.text(fields.get("component")),
              Cells.text(fields.get("type")),
              Cells.joined(fields.get("allowed")),
              Cells.text(fields.get("default")),
              Cells.text(fields.get("secret")),
              versions.range(name, fields.get("since"), fields.get("until")),
              fields.containsKey("named-by-chart") ? "+" : "",
              Cells.text(fields.get("status")),
              forwarded.toString(),
              Cells.text(fields.get("forwarded-as")),
              Cells.text(fields.get("copied-as")),
              gatewaySince(Cells.text(fields.get("app-since"))),
              Cells.text(fields.get("instead"))));
      Cells.row(
          texts,
          List.of(
              name,
              Cells.text(fields.get("about")),
              Cells.text(fields.get("required-when")),
              Cells.text(fields.get("conflicts")),
              Cells.text(fields.get("forwarded")),
              Cells.text(fields.get("app-since")),
              Cells.text(fields.get("example")),
              Cells.joined(fields.get("named-values")),
              Cells.text(fields.get("note"))));
    }
  }

  /** The first version of the gateway that reads a variable, where a change log names one. */
  private static String gatewaySince(String text) {
    String start = "gateway ";
    if (!text.startsWith(start)) {
      return "";
    }
    int end = start.length();
    while (end < text.length() && "0123456789.".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return text.substring(start.length(), end);
  }
}
