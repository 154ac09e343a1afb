package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that somebody ends has the exit code of the signal, and leaves no file in part. */
@DisabledOnOs(OS.WINDOWS)
class InterruptedRunIT {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"INT 130", "TERM 143", "HUP 129"})
  void aRunThatIsInterrupted(String signal) throws Exception {
    String[] parts = signal.split(" ");
    Process run = interrupted(parts[0], "--output", "json=report.json", "pipe");

    assertThat(run.exitValue()).isEqualTo(Integer.parseInt(parts[1]));
    assertThat(files()).containsExactly("pipe");
  }

  /** Interrupts a run that waits for what a pipe brings. */
  private Process interrupted(String signal, String... arguments) throws Exception {
    assumeTrue(!isIgnored(signal), "what started the tests ignores SIG" + signal);
    assertThat(JarRun.of(folder, List.of("mkfifo", "pipe")).code()).isZero();
    Process run = start(arguments);
    // Opening it waits for the run to open it too.
    String script =
        "exec 3>pipe; kill -$1 $2; while kill -0 $2 2>/dev/null; do sleep 0.1; done; exit 0";
    String pid = Long.toString(run.pid());
    assertThat(JarRun.of(folder, List.of("sh", "-c", script, "sh", signal, pid)).code()).isZero();
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return run;
  }

  /** A process inherits what its parent ignores, as after {@code nohup}. */
  private static boolean isIgnored(String signal) throws IOException {
    Path status = Path.of("/proc/self/status");
    int number = Map.of("HUP", 1, "INT", 2, "TERM", 15).get(signal);
    List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
    for (String line : lines) {
      if (line.startsWith("SigIgn:")) {
        long ignored = Long.parseUnsignedLong(line.substring(7).strip(), 16);
        return (ignored >> (number - 1) & 1) == 1;
      }
    }
    return false;
  }

  private Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of(JAVA, "-jar", JarRun.JAR.toAbsolutePath().toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Test
  void aRunThatIsInterruptedWhileItWritesAReport() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("unknown").append(i).append(": 1\n");
    }
    Files.writeString(folder.resolve("long.yaml"), text);
    Process run =
        start("--max-findings", "100000", "--output", "html=page.html", "--quiet", "long.yaml");
    while (run.isAlive() && files().size() < 2) {
      Thread.onSpinWait();
    }
    run.destroy();
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();

    // Whole if it had come so far.
    Path page = folder.resolve("page.html");
    if (Files.exists(page)) {
      assertThat(Files.readString(page)).endsWith("</html>\n");
      Files.delete(page);
    }
    assertThat(files()).containsExactly("long.yaml");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
