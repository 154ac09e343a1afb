package io.portkeylint.jsonschema;

import io.portkeylint.schemas.ChartTables;
import java.util.HashMap;
import java.util.Map;

/** What values and variables are for, in the words of the data. */
final class Descriptions {

  private static final int NOTE_OF_VALUE = 2;
  private static final int REQUIRED = 2;
  private static final int CONFLICTS = 3;
  private static final int EXAMPLE = 6;
  private static final int NOTE_OF_VARIABLE = 8;

  private final Map<String, String[]> values = rows(ChartTables.descriptions());
  private final Map<String, String[]> variables = rows(ChartTables.variableTexts());

  private static Map<String, String[]> rows(String table) {
    Map<String, String[]> rows = new HashMap<>();
    int start = 0;
    for (int end = table.indexOf('\n'); end >= 0; end = table.indexOf('\n', start)) {
      String[] columns = table.substring(start, end).split("\t", -1);
      rows.put(columns[0], columns);
      start = end + 1;
    }
    return rows;
  }

  /** A sentence or two; empty for a place without an entry of its own. */
  String ofValue(String path) {
    return column(values, path, 1);
  }

  /** What else is worth knowing; empty for nothing. */
  String noteOfValue(String path) {
    return column(values, path, NOTE_OF_VALUE);
  }

  String ofVariable(String name) {
    return column(variables, name, 1);
  }

  /** A text that a document shows; empty for none. */
  String exampleOfVariable(String name) {
    return column(variables, name, EXAMPLE);
  }

  /** When it is needed, what it cannot be used with, and what else is worth knowing. */
  String detailsOfVariable(String name) {
    StringBuilder details = new StringBuilder();
    append(details, "Needed: ", column(variables, name, REQUIRED));
    append(details, "Conflicts: ", column(variables, name, CONFLICTS));
    append(details, "", column(variables, name, NOTE_OF_VARIABLE));
    return details.toString();
  }

  private static void append(StringBuilder details, String head, String text) {
    if (!text.isEmpty()) {
      details.append(details.length() == 0 ? "" : "\n\n").append(head).append(text);
    }
  }

  private static String column(Map<String, String[]> rows, String name, int column) {
    String[] row = rows.get(name);
    return row == null || row.length <= column ? "" : row[column];
  }
}
