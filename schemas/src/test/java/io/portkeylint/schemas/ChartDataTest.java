package io.portkeylint.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The data, the tables that are made from them, and what a new chart version takes. */
class ChartDataTest {

  private static final Path DATA = Path.of("src/main/data");
  private static final String ADDED = "1.7.7";

  @Test
  void allVersionsPathsAndVariablesAreThere() {
    assertThat(ChartTables.versions().lines()).hasSize(35).startsWith("1.0.3").endsWith("1.7.7");
    assertThat(ChartTables.descriptions().lines()).hasSize(379);
    assertThat(ChartTables.variables().lines()).hasSize(211);
    assertThat(ChartTables.variableTexts().lines()).hasSize(211);
  }

  @Test
  void theSameDataGiveTheSameTables(@TempDir Path first, @TempDir Path second) throws Exception {
    assertThat(generate(DATA, first)).isEmpty();
    assertThat(generate(DATA, second)).isEmpty();
    assertThat(files(first)).hasSize(7).isEqualTo(files(second));
  }

  @Test
  void aFaultOfTheDataIsNamed(@TempDir Path data, @TempDir Path out) throws Exception {
    copyData(data);
    Files.writeString(
        data.resolve("values.yaml"),
        "replicaCount: {about: Number of pods., type: integer, since: 9.9.9}\n");

    assertThat(generate(data, out)).contains("chart data: unknown version 9.9.9");
  }

  /** Takes the newest version out of the data, and puts it back by the documented steps. */
  @Test
  void aVersionIsAddedByOneChangeOfTheData(@TempDir Path data, @TempDir Path out) throws Exception {
    Map<String, Object> steps = load(resource("adding-1.7.7.yaml"));
    Map<String, Object> values = load(DATA.resolve("values.yaml"));
    Map<String, Object> variables = load(DATA.resolve("variables.yaml"));
    Map<String, Object> shippedValues = load(DATA.resolve("values.yaml"));
    Map<String, Object> shippedVariables = load(DATA.resolve("variables.yaml"));

    removeFromValues(values);
    removeFromVariables(variables);
    assertThat(values.toString()).doesNotContain(ADDED);
    assertThat(forwarded(variables)).doesNotContain(ADDED);
    copyData(data);
    write(data.resolve("values.yaml"), values);
    write(data.resolve("variables.yaml"), variables);
    String versions = Files.readString(DATA.resolve("versions.yaml"));
    Files.writeString(data.resolve("versions.yaml"), versions.replace("- " + ADDED + "\n", ""));
    assertThat(generate(data, out)).as("the data hold without the version").isEmpty();

    for (Object path : (List<?>) steps.get("new-values")) {
      values.put(path.toString(), shippedValues.get(path));
    }
    for (Map.Entry<?, ?> added : ((Map<?, ?>) steps.get("new-defaults")).entrySet()) {
      addDefault(fields(values, added.getKey().toString()), added.getValue());
    }
    for (Object name : (List<?>) steps.get("forwarded-variables")) {
      fields(variables, name.toString()).put("forwarded-in", List.of(ADDED + "-"));
    }
    assertThat(differing(values, shippedValues)).isEmpty();
    assertThat(differing(variables, shippedVariables)).isEmpty();
  }

  private static Set<String> differing(Map<String, Object> one, Map<String, Object> other) {
    Set<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    names.removeIf(name -> Objects.equals(one.get(name), other.get(name)));
    return names;
  }

  private static void removeFromValues(Map<String, Object> values) {
    values.values().removeIf(fields -> ADDED.equals(((Map<?, ?>) fields).get("since")));
    for (String path : values.keySet()) {
      Map<String, Object> fields = fields(values, path);
      if (fields.get("defaults") instanceof Map<?, ?> defaults && defaults.containsKey(ADDED)) {
        defaults.remove(ADDED);
        if (defaults.size() == 1) {
          fields.remove("defaults");
          fields.put("default", defaults.values().iterator().next());
        }
      }
    }
  }

  private static void addDefault(Map<String, Object> fields, Object value) {
    Map<String, Object> defaults = new LinkedHashMap<>();
    if (fields.containsKey("default")) {
      defaults.put("1.0.3", fields.remove("default"));
    } else {
      ((Map<?, ?>) fields.get("defaults")).forEach((k, v) -> defaults.put(k.toString(), v));
    }
    defaults.put(ADDED, value);
    fields.put("defaults", defaults);
  }

  private static void removeFromVariables(Map<String, Object> variables) {
    for (String name : variables.keySet()) {
      fields(variables, name).remove("forwarded-in", List.of(ADDED + "-"));
    }
  }

  private static String forwarded(Map<String, Object> variables) {
    StringBuilder text = new StringBuilder();
    for (String name : variables.keySet()) {
      text.append(fields(variables, name).get("forwarded-in"));
    }
    return text.toString();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> fields(Map<String, Object> entries, String name) {
    return (Map<String, Object>) entries.get(name);
  }

  private static void copyData(Path target) throws IOException {
    try (Stream<Path> sources = Files.list(DATA)) {
      for (Path source : (Iterable<Path>) sources::iterator) {
        Files.copy(source, target.resolve(source.getFileName()));
      }
    }
  }

  private static Path resource(String name) {
    return Path.of("src/test/resources/io/portkeylint/schemas").resolve(name);
  }

  private static Map<String, Object> load(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new Yaml().load(in);
    }
  }

  private static void write(Path file, Object data) throws IOException {
    Files.writeString(file, new Yaml().dump(data));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        contents.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  /** Runs the generator as the build does, and returns what it complains of. */
  private static String generate(Path data, Path out) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                "target/generator" + File.pathSeparator + System.getProperty("java.class.path"),
                "io.portkeylint.build.tables.GenerateTables",
                data.toString(),
                out.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes()).strip();
    process.waitFor();
    return output;
  }
}
