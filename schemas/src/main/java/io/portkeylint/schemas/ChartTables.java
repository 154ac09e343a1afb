package io.portkeylint.schemas;

/**
 * What is known of the released charts, as tables: a line for each entry, a tab between columns.
 * The classes behind them are made from {@code src/main/data} when this module is built; {@code
 * io.portkeylint.chart} gives the columns their meaning.
 */
public final class ChartTables {

  private ChartTables() {}

  /** The released versions, oldest first, one a line. */
  public static String versions() {
    return VersionsTable.text();
  }

  /** The values by path, as a tree: each line starts with a digit for its depth. */
  public static String values() {
    return ValuesTable.text();
  }

  /** The Kubernetes objects that values are copied into, in the form of {@link #values}. */
  public static String objects() {
    return ObjectsTable.text();
  }

  /** Keys of other charts with what to do instead, sorted by key. */
  public static String elsewhere() {
    return ElsewhereTable.text();
  }

  /** What each value is for, by path; possibly with a note. */
  public static String descriptions() {
    return DescriptionsTable.text();
  }

  /** The environment variables: what checks need. */
  public static String variables() {
    return VariablesTable.text();
  }

  /** The environment variables: what readers need. */
  public static String variableTexts() {
    return VariableTextsTable.text();
  }
}
