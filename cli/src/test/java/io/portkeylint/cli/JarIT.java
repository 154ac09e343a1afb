package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged jar. */
class JarIT {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  @Test
  void exitCodesReachTheCaller(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("broken.yaml"), "a: b: c\n");

    assertThat(JarRun.in(ROOT, List.of(), "examples/eks-clean.yaml").code()).isZero();
    assertThat(JarRun.in(folder, List.of(), "broken.yaml").code()).isEqualTo(1);
    assertThat(JarRun.in(folder, List.of(), "missing.yaml").code()).isEqualTo(2);
  }

  @Test
  void findsItsRules() {
    JarRun run = JarRun.in(ROOT, List.of(), "rules");

    assertThat(run.out()).contains("PK310  error");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void holdsEachFileOnceAndNothingThatIsNotNeeded() throws IOException {
    try (JarFile jar = new JarFile(JarRun.JAR.toFile())) {
      Set<String> names = new HashSet<>();
      jar.stream().forEach(entry -> assertThat(names.add(entry.getName())).isTrue());

      assertThat(names).contains("META-INF/LICENSE");
      assertThat(names)
          .noneMatch(name -> name.startsWith("META-INF/maven") || name.endsWith(".SF"))
          .noneMatch(name -> name.startsWith("META-INF/versions"));
    }
  }

  @Test
  void aCleanFileLoadsFewClassesAndNoneThatItDoesNotAskFor() {
    JarRun run =
        JarRun.in(
            ROOT,
            List.of("-XX:TieredStopAtLevel=1", "-Xlog:class+load"),
            "examples/eks-clean.yaml");

    assertThat(run.out()).contains("no problems in examples/eks-clean.yaml");
    List<String> loaded =
        run.out().lines().filter(line -> line.contains(" source: ")).map(JarIT::type).toList();
    // Of these an empty program loads 400 to 550 on JDK 17, and newer ones load some 200 more.
    assertThat(loaded)
        .hasSizeBetween(300, Runtime.version().feature() < 22 ? 930 : 1_200)
        .contains("io.portkeylint.report.TextReport");
    // No texts of rules, no other form of a report, nothing that is slow to start.
    assertThat(loaded)
        .noneMatch(type -> type.matches("io\\.portkeylint\\.report\\.(?!(Running)?Text).*Report"))
        .noneMatch(type -> type.matches("io\\.portkeylint\\.report\\.(Sarif|Html|Json|Xml).*"))
        .doesNotContain("io.portkeylint.rules.declared.DeclarationTexts")
        .doesNotContain("io.portkeylint.cli.HelpText")
        .noneMatch(type -> type.startsWith("com.networknt") || type.startsWith("com.fasterxml"))
        .noneMatch(type -> type.startsWith("org."))
        .noneMatch(type -> type.startsWith("io.portkeylint.") && type.contains("$$"))
        .noneMatch(type -> type.startsWith("java.util.regex.Pattern$"))
        .noneMatch(type -> type.startsWith("java.nio.channels."));
    if (Runtime.version().feature() < 22) {
      // Newer ones look for their console with it.
      assertThat(loaded).noneMatch(type -> type.startsWith("java.util.ServiceLoader"));
    }
  }

  /** What the compiler leaves to be linked in a run costs more there than the check itself. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "test-fixtures/many/twenty-mistakes.yaml",
        "test-fixtures/rule/PK036-credentials-in-values-file/bad-documented.yaml",
        "examples/eks-nlb-wrong-port.yaml"
      })
  void findingsAreMadeAndPrintedWithoutLinkingLambdas(String values) {
    JarRun run = JarRun.in(ROOT, List.of("-Xlog:class+load"), values);

    assertThat(run.out()).contains(" problem");
    assertThat(run.out().lines().filter(line -> line.contains(" source: ")).map(JarIT::type))
        .hasSizeLessThan(Runtime.version().feature() < 22 ? 1_100 : 1_400)
        .doesNotContain("java.lang.runtime.ObjectMethods", "java.lang.invoke.LambdaMetafactory");
  }

  /** The name in a line such as {@code [0.012s][info][class,load] java.lang.Object source: …}. */
  private static String type(String line) {
    String before = line.substring(0, line.indexOf(" source: "));
    return before.substring(before.lastIndexOf(' ') + 1);
  }

  @Test
  void aSchemaOfTheUsersOwnIsCheckedByTheJarBeside(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("values.yaml"), "replicaCount: 1\n");
    String schema = ROOT.resolve("examples/acme-policy.schema.json").toString();

    JarRun run = JarRun.in(folder, List.of(), "--compact", "--schema", schema, "values.yaml");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "values.yaml:1:15: error: `replicaCount` must have a minimum value of 2"
                + " [schema:acme-policy minimum]");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void theJarsAreSmall() throws IOException {
    long lint = Files.size(JarRun.JAR);
    long schema = Files.size(JarRun.JAR.resolveSibling("portkey-lint-schema.jar"));

    assertThat(lint).isLessThan(1_500_000);
    assertThat(lint + schema).isLessThan(6_000_000);
  }

  @Test
  void theSchemaOfAChartIsPrinted() {
    JarRun run = JarRun.in(ROOT, List.of(), "schema", "--chart-version", "1.5.0");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\"")
        .contains("\"title\": \"Values of the Portkey AI Gateway chart 1.5.0\"")
        .doesNotContain("\"additionalProperties\": false");
  }

  @Test
  void coloursAndUmlautsAreUtf8WhateverTheSystemSays(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("größe.yaml"), "a: b: c\n");

    JarRun run = JarRun.in(folder, List.of("-Dfile.encoding=US-ASCII"), "größe.yaml");

    assertThat(run.out()).contains("größe.yaml:1:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"long.yaml", "--format json long.yaml", "rules --format json"})
  @DisabledOnOs(OS.WINDOWS)
  void aReaderThatHasSeenEnoughIsNoFault(String arguments, @TempDir Path folder)
      throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      text.append("a: ").append(i).append('\n');
    }
    Files.writeString(folder.resolve("long.yaml"), text);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String command =
        java + " -jar " + JarRun.JAR.toAbsolutePath() + " " + arguments + " | head -n 1; echo done";

    JarRun run = JarRun.of(folder, List.of("sh", "-c", command));

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(2).last().isEqualTo("done");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theLauncherTakesBlanksAndLinks(@TempDir Path folder) throws IOException {
    Path link = folder.resolve("a link");
    Files.createSymbolicLink(link, ROOT.resolve("bin/portkey-lint"));
    Path file = folder.resolve("my values.yaml");
    Files.copy(ROOT.resolve("examples/eks-clean.yaml"), file);

    JarRun run = JarRun.of(folder, List.of(link.toString(), "my values.yaml"));
    Files.delete(link);

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("no problems in my values.yaml");
  }
}
