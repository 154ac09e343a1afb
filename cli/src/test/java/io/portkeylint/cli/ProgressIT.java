package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who watches a long run at a terminal is told how far it is; nobody else is. */
@EnabledOnOs(OS.LINUX)
class ProgressIT {

  /** Starts a program at a terminal of its own. */
  private static final Path SCRIPT = Path.of("/usr/bin/script");

  @TempDir Path folder;

  @BeforeEach
  void makeARunThatTakesItsTime() throws IOException {
    assumeThat(SCRIPT).isExecutable();
    Files.writeString(folder.resolve("a.yaml"), "replicaCount: 2\n");
    Files.writeString(
        folder.resolve("run.sh"),
        "mkfifo slow.yaml\n(sleep 3; echo 'replicaCount: 3' > slow.yaml) &\n"
            + "exec \"$JAVA\" -jar \"$JAR\" --no-config --compact a.yaml slow.yaml");
  }

  @Test
  void itIsShownAndTakenAway() throws Exception {
    String shown = atTerminal("");

    assertThat(shown)
        .contains("\r\u001b[Kportkey-lint: checked 1 of 2\r\u001b[K")
        .contains("a.yaml:1:1: ");
    assertThat(shown.substring(shown.lastIndexOf("checked 1 of 2"))).startsWith("checked 1 of 2\r");
  }

  @Test
  void itIsShownWhenTheReportGoesElsewhere() throws Exception {
    assertThat(atTerminal(" > report.txt")).contains("portkey-lint: checked 1 of 2\r\u001b[K");
    assertThat(folder.resolve("report.txt"))
        .content()
        .contains("a.yaml:1:1: ")
        .doesNotContain("\r");
  }

  /** What is checked meanwhile and has no findings must not take it away. */
  @Test
  void itStaysWhileThereIsNothingToPrint() throws Exception {
    Path clean = Path.of("").toAbsolutePath().resolveSibling("examples/eks-clean.yaml");
    Files.copy(clean, folder.resolve("clean.yaml"));
    Files.writeString(
        folder.resolve("run.sh"),
        "mkfifo one.yaml two.yaml\n"
            + "(sleep 2; cat clean.yaml > one.yaml; sleep 2; cat clean.yaml > two.yaml) &\n"
            + "exec \"$JAVA\" -jar \"$JAR\" --no-config --threads 1 one.yaml clean.yaml two.yaml");

    String shown = atTerminal("");

    assertThat(shown)
        .contains("checked 0 of 3\r\u001b[Kportkey-lint: checked 2 of 3")
        .contains("checked 2 of 3\r\u001b[Kno problems in 3 files");
  }

  @Test
  void aLogHoldsNoneOfIt() throws Exception {
    assertThat(atTerminal(" 2> log.txt")).contains("a.yaml:1:1: ").doesNotContain("checked 1 of");
    assertThat(folder.resolve("log.txt")).isEmptyFile();
  }

  private String atTerminal(String redirection) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(SCRIPT.toString(), "-qec", "sh run.sh" + redirection, "typescript.txt");
    builder.directory(folder.toFile());
    builder.environment().put("TERM", "xterm");
    builder.environment().put("NO_COLOR", "1");
    builder
        .environment()
        .put("JAVA", Path.of(System.getProperty("java.home"), "bin/java").toString());
    builder.environment().put("JAR", JarRun.JAR.toAbsolutePath().toString());
    builder.environment().remove("CI");
    builder.redirectInput(new File("/dev/null"));
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectErrorStream(true);
    Process process = builder.start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ends").isTrue();
    return Files.readString(folder.resolve("typescript.txt"));
  }
}
