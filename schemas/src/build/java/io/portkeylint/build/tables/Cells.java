package io.portkeylint.build.tables;

import java.util.List;

/** How texts and lists stand in a line of a table. */
final class Cells {

  static final char UNIT = '\037';
  static final char GROUP = '\036';

  private Cells() {}

  static String text(Object value) {
    String text = value == null ? "" : value.toString();
    DataFolder.require(
        text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && text.indexOf(UNIT) < 0,
        "a text holds a tab or line end: " + text);
    return text;
  }

  /** Items with the separator before each, so that an empty first item is not lost. */
  static String joined(Object value) {
    StringBuilder text = new StringBuilder();
    for (Object item : DataFolder.listOf(value)) {
      text.append(UNIT).append(text(item));
    }
    return text.toString();
  }

  /** A line without the empty cells at its end. */
  static void row(StringBuilder table, List<String> columns) {
    int last = columns.size();
    while (columns.get(last - 1).isEmpty()) {
      last--;
    }
    table.append(String.join("\t", columns.subList(0, last))).append('\n');
  }
}
