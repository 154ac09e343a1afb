package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What people read comes while a run goes on; what programs read comes whole. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class StreamedReportIT {

  @TempDir Path folder;

  /** A run comes to its end when something is written into the pipe, and not before. */
  @BeforeEach
  void makeARunThatWaits() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "service: {containerPort: 8080}\n");
    Files.writeString(folder.resolve("z.yaml"), "service: {containerPort: 8081}\n");
    assertThat(JarRun.of(folder, List.of("mkfifo", "slow.yaml")).code()).isZero();
  }

  @Test
  void findingsAreSeenBeforeTheLastFileIsRead() throws Exception {
    Process run = start(Redirect.PIPE, "a.yaml", "slow.yaml", "z.yaml");
    try (BufferedReader out = run.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).startsWith("a.yaml:1:1: error: ");

      Files.writeString(folder.resolve("slow.yaml"), "service: {containerPort: 8082}\n");

      List<String> rest = out.lines().toList();
      assertThat(rest.indexOf("")).as("findings, then the sum").isPositive();
      List<String> files = new ArrayList<>();
      for (String line : rest.subList(0, rest.indexOf(""))) {
        String file = line.substring(0, line.indexOf(':'));
        if (files.isEmpty() || !files.get(files.size() - 1).equals(file)) {
          files.add(file);
        }
      }
      assertThat(files).endsWith("slow.yaml", "z.yaml").containsOnlyOnce("slow.yaml");
      assertThat(rest.get(rest.size() - 2)).contains(" in 3 files, checked as 3 deployments ");
    } finally {
      // Else it waits for the pipe for ever.
      stopUnlessDone(run);
    }
    assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).isEqualTo(1);
  }

  @Test
  void whatProgramsReadIsWholeOrNotThere() throws Exception {
    Redirect report = Redirect.to(folder.resolve("report.txt").toFile());
    for (String format : List.of("json", "gitlab", "sarif", "github")) {
      Process run = start(report, "--format", format, "--threads", "1", "a.yaml", "slow.yaml");
      // Opening it waits for the run to open it too, which has then dealt with the first file.
      try (OutputStream slow = Files.newOutputStream(folder.resolve("slow.yaml"))) {
        run.destroy();
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).as("ends before %s does", slow).isTrue();
      }
      assertThat(folder.resolve("report.txt")).isEmptyFile();
    }
  }

  private static void stopUnlessDone(Process run) throws InterruptedException {
    if (!run.waitFor(10, TimeUnit.SECONDS)) {
      run.destroyForcibly();
    }
  }

  private Process start(Redirect out, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JarRun.JAR.toAbsolutePath().toString()));
    command.addAll(List.of("--no-config", "--compact"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(out)
        .redirectError(Redirect.DISCARD)
        .start();
  }
}
