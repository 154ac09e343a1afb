package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.ToolVersion;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of a custom rule, compiled against the jar and run with it. */
class CustomRuleIT {

  private static final Path EXAMPLE =
      Path.of("").toAbsolutePath().resolveSibling("examples/custom-rule");

  @TempDir Path classes;

  @BeforeEach
  void compile() throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("--release", "17", "-Xlint:all,-options", "-Werror", "-cp", jar(), "-d"));
    arguments.add(classes.toString());
    try (Stream<Path> files = Files.walk(EXAMPLE.resolve("src/main/java"))) {
      files.filter(Files::isRegularFile).forEach(file -> arguments.add(file.toString()));
    }
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(code).isZero();
    String service = "META-INF/services/io.portkeylint.rule.RuleProvider";
    Files.createDirectories(classes.resolve(service).getParent());
    Files.copy(EXAMPLE.resolve("src/main/resources").resolve(service), classes.resolve(service));
  }

  @Test
  void reportsBesideTheRulesOfTheTool() {
    JarRun run = run("values.yaml", "--chart-version", "1.7.7");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "error[ACME001 image-from-own-registry]: the image"
                + " `docker.io/portkeyai/gateway_enterprise` comes from another registry\n"
                + "  --> values.yaml:3:17\n")
        .contains("[PK")
        .doesNotContain("portkeyai/data-service` comes");
  }

  @Test
  void isListedAndExplained() {
    assertThat(run("rules").out()).contains("ACME001  error").contains("PK310  error");
    assertThat(run("explain", "image-from-own-registry").out())
        .contains("source: platform handbook, \"Images\" (stated)");
  }

  @Test
  void canBeSuppressed() throws IOException {
    String values =
        Files.readString(EXAMPLE.resolve("values.yaml"))
            .replace("enterprise\n", "enterprise # portkey-lint-ignore ACME001: mirror is down\n");
    Path file = classes.resolve("suppressed.yaml");
    Files.writeString(file, values);

    assertThat(run(file.toString()).out()).doesNotContain("ACME001").contains(" 1 suppressed");
  }

  @Test
  void namesTheVersionOfTheTool() throws IOException {
    assertThat(EXAMPLE.resolve("pom.xml"))
        .content()
        .contains("<version>" + ToolVersion.get() + "</version>");
    assertThat(Files.readString(EXAMPLE.resolveSibling("../hooks/portkey-lint").normalize()))
        .contains("version=" + ToolVersion.get() + "\n");
  }

  private JarRun run(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(jar() + File.pathSeparator + classes);
    command.add("io.portkeylint.cli.Main");
    command.addAll(List.of(arguments));
    return JarRun.of(EXAMPLE, command);
  }

  private static String jar() {
    return JarRun.JAR.toAbsolutePath().toString();
  }
}
