package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run opens no connection, starts no process, and writes what it was asked for alone. */
class NoSurprisesIT {

  /** Whatever talks to another machine, starts a program, or makes objects of bytes. */
  private static final List<String> UNWANTED =
      List.of(
          "java.net.Socket",
          "java.net.ServerSocket",
          "java.net.DatagramSocket",
          "java.net.InetAddress",
          "java.net.HttpURLConnection",
          // Opens every channel to a socket; newer JDKs load the channels to write files.
          "sun.nio.ch.Net",
          "sun.net.www.http.",
          "sun.net.www.protocol.http.",
          "sun.net.www.protocol.https.",
          "sun.security.ssl.",
          "jdk.internal.net.http.",
          // Every program is started through it; newer JDKs load the rest to read the environment.
          "java.lang.ProcessBuilder",
          "java.io.ObjectInputStream",
          "java.beans.Introspector",
          "javax.naming.",
          "javax.script.",
          "java.rmi.");

  @TempDir Path folder;

  @BeforeEach
  void writeInputs() throws IOException {
    Files.createDirectories(folder.resolve("deploy/.git"));
    Files.writeString(
        folder.resolve("deploy/values.yaml"),
        "service: {containerPort: 8080}\n"
            + "environment: {data: {REDIS_URL: 'redis://cache.example:6379',"
            + " MCP_GATEWAY_BASE_URL: 'https://mcp.example'}}\n"
            + "image: !!javax.script.ScriptEngineManager [x]\n"
            + "other: !!java.net.URL ['https://example.org']\n");
    Files.writeString(
        folder.resolve("deploy/values-prod.yaml"), "service: {containerPort: 9090}\n");
    Files.writeString(
        folder.resolve("deploy/schema.json"),
        "{\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"type\": \"object\"}");
    Files.writeString(
        folder.resolve("deploy/far.json"),
        "{\"$ref\": \"https://example.org/schema.json\", \"$id\": \"https://example.org/x\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "values.yaml",
        "-f values.yaml -f values-prod.yaml --set service.port=80",
        ".",
        "--schema schema.json values.yaml",
        "--schema far.json values.yaml",
        "effective values-prod.yaml",
        "effective --format json values-prod.yaml",
        "--format html values.yaml",
        "--format sarif values-prod.yaml",
        "rules",
        "explain PK310",
        "schema",
        "config",
        "help",
      })
  void nothingIsWrittenAndNobodyIsCalled(String arguments) throws IOException {
    Map<String, String> before = contents();

    JarRun run =
        JarRun.in(
            folder.resolve("deploy"),
            List.of("-Xlog:class+load:file=" + folder.resolve("classes.log")),
            arguments.split(" "));

    assertThat(run.code()).as(run.err()).isLessThan(3);
    assertThat(unwanted()).isEmpty();
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void onlyWhatIsAskedForIsWritten() throws IOException {
    Map<String, String> before = contents();
    List<String> arguments = new ArrayList<>();
    List<String> expected = new ArrayList<>(before.keySet());
    for (ReportFormat format : ReportFormat.values()) {
      arguments.addAll(List.of("--output", format.label() + "=out/" + format.label()));
      expected.add("deploy/out/" + format.label());
    }
    arguments.add("values-prod.yaml");

    JarRun run =
        JarRun.in(
            folder.resolve("deploy"),
            List.of("-Xlog:class+load:file=" + folder.resolve("classes.log")),
            arguments.toArray(new String[0]));

    assertThat(run.code()).as(run.err()).isEqualTo(1);
    assertThat(unwanted()).isEmpty();
    assertThat(contents().keySet()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(contents()).containsAllEntriesOf(before);
  }

  /** The test itself would notice: a program that looks up a name loads such a class. */
  @Test
  void aConnectionWouldBeNoticed() throws IOException {
    Path source = folder.resolve("Caller.java");
    Files.writeString(
        source,
        "class Caller { public static void main(String[] a) throws Exception {"
            + " new java.net.Socket().close(); } }");

    JarRun run =
        JarRun.of(
            folder,
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + folder.resolve("classes.log"),
                source.toString()));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(unwanted()).contains("java.net.Socket");
  }

  private List<String> unwanted() throws IOException {
    List<String> found = new ArrayList<>();
    List<String> lines = Files.readAllLines(folder.resolve("classes.log"));
    assertThat(lines).hasSizeGreaterThan(300);
    for (String line : lines) {
      int source = line.indexOf(" source: ");
      String type = source < 0 ? "" : line.substring(line.lastIndexOf(' ', source - 1) + 1, source);
      if (UNWANTED.stream()
          .anyMatch(not -> not.endsWith(".") ? type.startsWith(not) : type.equals(not))) {
        found.add(type);
      }
    }
    return found;
  }

  /** Of all files in reach of a careless run: those beside the inputs and above them. */
  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.equals("classes.log")) {
          contents.put(name, Files.readString(file));
        }
      }
    }
    return contents;
  }
}
