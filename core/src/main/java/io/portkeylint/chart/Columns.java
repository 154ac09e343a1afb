package io.portkeylint.chart;

import java.util.ArrayList;
import java.util.List;

/** The columns of one line of a table; columns behind the last are empty. */
final class Columns {

  /** Stands before each item of a list, and between the parts of a default. */
  static final char UNIT = '\037';

  private final String table;
  private final int end;
  private int at;

  Columns(String table, int start, int end) {
    this.table = table;
    this.at = start;
    this.end = end;
  }

  String next() {
    if (at > end) {
      return "";
    }
    int tab = table.indexOf('\t', at);
    int stop = tab < 0 || tab > end ? end : tab;
    String column = at == stop ? "" : table.substring(at, stop);
    at = stop + 1;
    return column;
  }

  List<String> nextList() {
    String column = next();
    if (column.isEmpty()) {
      return List.of();
    }
    List<String> items = new ArrayList<>();
    int start = 1;
    for (int unit = column.indexOf(UNIT, 1); unit >= 0; unit = column.indexOf(UNIT, start)) {
      items.add(column.substring(start, unit));
      start = unit + 1;
    }
    items.add(column.substring(start));
    return items;
  }

  List<Condition> nextConditions() {
    List<String> texts = nextList();
    if (texts.isEmpty()) {
      return List.of();
    }
    List<Condition> conditions = new ArrayList<>(texts.size());
    for (String text : texts) {
      conditions.add(new Condition(text));
    }
    return conditions;
  }
}
