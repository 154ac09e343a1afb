package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeIT {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  @Test
  void thePictureIsRealOutput() throws IOException {
    List<String> picture = block("text").lines().toList();
    assertThat(picture.get(0)).isEqualTo("$ bin/portkey-lint examples/eks-nlb-wrong-port.yaml");

    JarRun run = JarRun.in(ROOT, List.of(), "examples/eks-nlb-wrong-port.yaml");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    // Where something is left out, the README says so in a line of its own.
    String rest = run.out();
    for (String part : String.join("\n", picture.subList(1, picture.size())).split("\\[…\\]")) {
      assertThat(rest).contains(part.strip());
      rest = rest.substring(rest.indexOf(part.strip()) + part.strip().length());
    }
  }

  @Test
  void theSnippetCompilesAndRuns(@TempDir Path folder) throws IOException {
    Path source = folder.resolve("CheckValues.java");
    Files.writeString(source, block("java"));
    Files.copy(ROOT.resolve("examples/eks-nlb-wrong-port.yaml"), folder.resolve("values.yaml"));
    String jar = JarRun.JAR.toAbsolutePath().toString();

    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-cp", jar, "-d", folder.toString(), source.toString());
    String path = jar + java.io.File.pathSeparator + folder;
    JarRun run =
        JarRun.of(
            folder,
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                path,
                "CheckValues"));

    assertThat(compiled).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("error: ");
  }

  @Test
  void theCleanExampleIsClean() {
    JarRun run = JarRun.in(ROOT, List.of(), "--fail-on", "info", "examples/eks-clean.yaml");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("no problems in examples/eks-clean.yaml, checked against");
    assertThat(run.code()).isZero();
  }

  @Test
  void exitCodesAreThoseOfTheTool() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));

    for (ExitCode code : ExitCode.values()) {
      assertThat(readme).contains("| " + code.number + " | " + code.summary);
    }
  }

  private static String block(String language) throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    String open = "```" + language + "\n";
    int start = readme.indexOf(open) + open.length();
    assertThat(start).isGreaterThan(open.length());
    return readme.substring(start, readme.indexOf("```", start));
  }
}
