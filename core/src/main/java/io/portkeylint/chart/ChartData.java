package io.portkeylint.chart;

import io.portkeylint.schemas.ChartTables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of all chart versions, each read on first use. */
final class ChartData {

  private ChartData() {}

  /** All released versions, oldest first. */
  static List<ChartVersion> versions() {
    return Versions.ALL;
  }

  /** The tree of all values of all versions. */
  static ValuePath values() {
    return Values.ROOT;
  }

  static @Nullable ValuePath object(String name) {
    return KubernetesObjects.BY_NAME.get(name);
  }

  static Map<String, String> elsewhere() {
    return Elsewhere.BY_PATH;
  }

  private static final class Elsewhere {
    static final Map<String, String> BY_PATH = read();

    private static Map<String, String> read() {
      String table = ChartTables.elsewhere();
      Map<String, String> advice = new HashMap<>();
      int start = 0;
      for (int end = table.indexOf('\n'); end >= 0; end = table.indexOf('\n', start)) {
        int tab = table.indexOf('\t', start);
        advice.put(table.substring(start, tab), table.substring(tab + 1, end));
        start = end + 1;
      }
      return advice;
    }
  }

  /** All environment variables by name, in the order of the data. */
  static Map<String, Variable> variables() {
    return Variables.BY_NAME;
  }

  private static final class Variables {
    static final Map<String, Variable> BY_NAME = read();

    private static Map<String, Variable> read() {
      String table = ChartTables.variables();
      Map<String, Variable> variables = new LinkedHashMap<>();
      int start = 0;
      for (int end = table.indexOf('\n'); end >= 0; end = table.indexOf('\n', start)) {
        Variable variable = new Variable(new Columns(table, start, end));
        variables.put(variable.name(), variable);
        start = end + 1;
      }
      return Collections.unmodifiableMap(variables);
    }
  }

  private static final class Versions {
    static final List<ChartVersion> ALL = read();

    private static List<ChartVersion> read() {
      String table = ChartTables.versions();
      List<ChartVersion> versions = new ArrayList<>();
      int start = 0;
      for (int end = table.indexOf('\n'); end >= 0; end = table.indexOf('\n', start)) {
        versions.add(ChartVersion.parse(table.substring(start, end)));
        start = end + 1;
      }
      return List.copyOf(versions);
    }
  }

  private static final class Values {
    static final ValuePath ROOT = readTree(ChartTables.values());
  }

  private static final class KubernetesObjects {
    static final Map<String, ValuePath> BY_NAME =
        new HashMap<>(readTree(ChartTables.objects()).children());
  }

  /** The first character of each line is its depth, from the digit zero up. */
  private static ValuePath readTree(String table) {
    ValuePath root = new ValuePath(new Columns("\tN", 0, 2));
    List<ValuePath> open = new ArrayList<>();
    open.add(root);
    int start = 0;
    for (int end = table.indexOf('\n'); end >= 0; end = table.indexOf('\n', start)) {
      int depth = table.charAt(start) - '0';
      ValuePath node = new ValuePath(new Columns(table, start + 1, end));
      while (open.size() > depth + 1) {
        open.remove(open.size() - 1);
      }
      open.get(depth).add(node.key(), node);
      open.add(node);
      start = end + 1;
    }
    return root;
  }
}
