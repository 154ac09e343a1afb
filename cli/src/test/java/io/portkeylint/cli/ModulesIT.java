package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.ToolVersion;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application of modules that uses the library, with the example of a custom rule. */
class ModulesIT {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Path EXAMPLE = ROOT.resolve("examples/custom-rule");

  private static final String APPLICATION =
      """
      package app;

      import io.portkeylint.LintRequest;
      import io.portkeylint.Linter;
      import io.portkeylint.finding.Finding;
      import java.nio.file.Path;

      public class Main {
        public static void main(String[] arguments) {
          LintRequest request =
              LintRequest.ofFiles(Path.of(arguments[0])).chartVersion("1.7.7");
          for (Finding finding : Linter.standard().lint(request).findings()) {
            System.out.println(finding.rule().id());
          }
          System.out.println(Linter.class.getModule() + ", " + Main.class.getModule());
        }
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void compile() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("source/app"));
    Files.writeString(sources.resolve("Main.java"), APPLICATION);
    Files.writeString(
        sources.resolveSibling("module-info.java"),
        "module app { requires io.portkeylint.core; }\n");
    run("javac", compiler(folder.resolve("app"), sources.getParent()));

    Path rule = folder.resolve("rule");
    run(
        "javac",
        compiler(rule, EXAMPLE.resolve("src/main/java"), "--add-modules", "ALL-MODULE-PATH"));
    run(
        "jar",
        List.of(
            "--create",
            "--file=" + folder.resolve("company-rules.jar"),
            "-C",
            rule.toString(),
            ".",
            "-C",
            EXAMPLE.resolve("src/main/resources").toString(),
            "META-INF"));
  }

  @Test
  void findsTheRulesAndThoseOfOthersAsServices() {
    JarRun run =
        start("--module-path", path(modules(), "app", "company-rules.jar"), "-m", "app/app.Main");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("ACME001\n")
        .contains("PK602\n")
        .endsWith("module io.portkeylint.core, module app\n");
  }

  @Test
  void findsTheSameOnTheClassPath() {
    JarRun run = start("-cp", path(modules(), "app", "company-rules.jar"), "app.Main");
    JarRun withModules =
        start("--module-path", path(modules(), "app", "company-rules.jar"), "-m", "app/app.Main");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().filter(line -> !line.contains("module")))
        .isNotEmpty()
        .containsExactlyElementsOf(
            withModules.out().lines().filter(line -> !line.contains("module")).toList());
  }

  @Test
  void theStandaloneJarIsOneModuleWithoutADescriptor() {
    JarRun run =
        JarRun.of(
            folder,
            List.of(tool("jar"), "--describe-module", "--file=" + JarRun.JAR.toAbsolutePath()));

    assertThat(run.out()).contains("io.portkeylint.cli automatic\n");
  }

  private List<String> compiler(Path target, Path sources, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(more));
    arguments.addAll(
        List.of("--release", "17", "-Xlint:all,-options", "-Werror", "-d", target.toString()));
    arguments.addAll(List.of("--module-path", path(modules())));
    try (Stream<Path> files = Files.walk(sources)) {
      files.filter(Files::isRegularFile).forEach(file -> arguments.add(file.toString()));
    }
    return arguments;
  }

  private static void run(String tool, List<String> arguments) {
    ToolProvider found = ToolProvider.findFirst(tool).orElseThrow();
    assertThat(found.run(System.out, System.err, arguments.toArray(String[]::new))).isZero();
  }

  private JarRun start(String... arguments) {
    List<String> command = new ArrayList<>(List.of(tool("java")));
    command.addAll(List.of(arguments));
    command.add(EXAMPLE.resolve("values.yaml").toString());
    return JarRun.of(folder, command);
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  /** The jars of the library, as this build has made them. */
  private static List<String> modules() {
    List<String> jars = new ArrayList<>();
    for (String module : List.of("schemas", "core", "rules")) {
      String jar = "portkey-lint-" + module + "-" + ToolVersion.get() + ".jar";
      jars.add(ROOT.resolve(module).resolve("target").resolve(jar).toString());
    }
    return jars;
  }

  private String path(List<String> jars, String... own) {
    List<String> entries = new ArrayList<>(jars);
    for (String name : own) {
      entries.add(folder.resolve(name).toString());
    }
    return String.join(File.pathSeparator, entries);
  }
}
