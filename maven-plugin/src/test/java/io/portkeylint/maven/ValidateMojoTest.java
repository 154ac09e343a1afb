package io.portkeylint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateMojoTest {

  @TempDir Path folder;

  private final RecordingLog log = new RecordingLog();
  private final ValidateMojo mojo = new ValidateMojo();

  @BeforeEach
  void configure() {
    mojo.setLog(log);
    mojo.basedir = folder.toFile();
    mojo.workingDirectory = folder.toFile();
    mojo.outputDirectory = folder.resolve("target").toFile();
    mojo.failOnViolation = true;
  }

  @Test
  void failsOnFindingsAndLogsThem() throws IOException {
    write("values.yaml", "environment: [\n");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("values.yaml: 1 problem (1 error) in 1 file, checked against chart")
        .hasMessageContaining("-Dportkey.rule=PK001");
    assertThat(log.entries())
        .singleElement()
        .asString()
        .startsWith("[ERROR] error[PK001 yaml-syntax]: ")
        .contains("\n  --> values.yaml:");
  }

  @Test
  void goesOnWhenFindingsMayPass() throws Exception {
    write("values.yaml", "environment: [\n");
    mojo.failOnViolation = false;

    mojo.execute();

    assertThat(log.entries()).hasSize(2);
    assertThat(log.entries().get(1)).startsWith("[WARNING] 1 problem (1 error) in 1 file");
  }

  @Test
  void aMissingFileIsAnErrorOfTheBuild() {
    mojo.valuesFiles = List.of(folder.resolve("missing.yaml").toFile());

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("missing.yaml: no such file");
  }

  @Test
  void aWrongPatternIsAnErrorOfTheBuild() {
    mojo.includes = List.of("deploy/[.yaml");

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoExecutionException.class);
  }

  @Test
  void skipsBeforeItLooksAtAnything() throws Exception {
    mojo.skip = true;
    mojo.failOn = "nonsense";

    mojo.execute();

    assertThat(log.entries()).containsExactly("[INFO] portkey-lint is skipped");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
