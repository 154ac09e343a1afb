package io.portkeylint.build.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns the chart data into Java classes that hold nothing but text. A cold JVM reads a class
 * constant far faster than it could open a resource and parse YAML.
 *
 * <p>Its arguments are the folder of the data and that of the classes. The same data always give
 * the same bytes. A fault of the data ends the run with its message.
 *
 * <p>The form of the tables is described where they are read: {@code io.portkeylint.chart}.
 */
public final class GenerateTables {

  private final DataFolder data;
  private final TableFolder tables;

  private GenerateTables(Path data, Path output) {
    this.data = new DataFolder(data);
    tables = new TableFolder(output);
  }

  public static void main(String[] args) throws IOException {
    new GenerateTables(Path.of(args[0]), Path.of(args[1])).run();
  }

  private void run() throws IOException {
    Versions versions = new Versions((List<?>) data.load("versions.yaml"));
    Refusals refusals = new Refusals(data, versions);
    KubernetesObjects objects = new KubernetesObjects(mapping("kubernetes.yaml"));
    KeyLine line = new KeyLine(versions, refusals, objects.objects());
    tables.write("VersionsTable", versions.lines());

    StringBuilder keys = new StringBuilder();
    StringBuilder descriptions = new StringBuilder();
    new ValuesTables(line, objects).append(mapping("values.yaml"), keys, descriptions);
    tables.write("ValuesTable", keys);
    tables.write("DescriptionsTable", descriptions);

    StringBuilder fields = new StringBuilder();
    objects.append(fields, line);
    tables.write("ObjectsTable", fields);
    tables.write("ElsewhereTable", elsewhere());

    StringBuilder variables = new StringBuilder();
    StringBuilder texts = new StringBuilder();
    new VariableTables(versions).append(mapping("variables.yaml"), variables, texts);
    tables.write("VariablesTable", variables);
    tables.write("VariableTextsTable", texts);
  }

  private StringBuilder elsewhere() throws IOException {
    StringBuilder table = new StringBuilder();
    for (Map.Entry<String, Object> entry : new TreeMap<>(mapping("elsewhere.yaml")).entrySet()) {
      table.append(entry.getKey()).append('\t').append(entry.getValue()).append('\n');
    }
    return table;
  }

  private Map<String, Object> mapping(String file) throws IOException {
    return DataFolder.mapping(data.load(file));
  }
}
