package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar with a configuration, folders and patterns. */
class ConfigurationIT {

  private static final Path CLEAN =
      Path.of("").toAbsolutePath().getParent().resolve("examples/eks-clean.yaml");

  @TempDir Path folder;

  @Test
  void whatInitWritesIsWhatDeploymentsCheck() throws IOException {
    Files.createDirectories(folder.resolve("deploy"));
    Files.copy(CLEAN, folder.resolve("deploy/values.yaml"));
    Files.writeString(
        folder.resolve("deploy/values-prod.yaml"), "service:\n  containerPort: 8080\n");

    assertThat(run("init").out()).isEqualTo("wrote .portkey-lint.yaml\n");
    JarRun all = run("--deployments", "--compact");
    assertThat(all.code()).isEqualTo(1);
    assertThat(all.out())
        .startsWith("deploy/values-prod.yaml:2:18: error: ")
        .contains("checked as one deployment");
    JarRun changed = run("--compact", "deploy/values-prod.yaml");
    assertThat(changed.out()).isEqualTo(all.out());
    assertThat(changed.err())
        .isEqualTo(
            "portkey-lint: note: deploy/values-prod.yaml is a layer of `prod`, which is checked"
                + " instead\n");
    assertThat(run("init").code()).isEqualTo(2);
  }

  @Test
  void aBrokenConfigurationEndsTheRun() throws IOException {
    Files.copy(CLEAN, folder.resolve("values.yaml"));
    Files.writeString(folder.resolve(".portkey-lint.yaml"), "severities:\n  PK310: of\n");

    JarRun run = run("values.yaml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "portkey-lint: .portkey-lint.yaml:2:10: `severities.PK310` is one of error, warning,"
                + " info, off, not `of`; did you mean `off`?\n");
  }

  @Test
  void aThousandFilesGiveTheSameBytesForAnyNumberOfThreads() throws IOException {
    String text = Files.readString(CLEAN);
    for (int i = 0; i < 1_000; i++) {
      Path file = folder.resolve("d" + i % 10 + "/values-" + i + ".yaml");
      Files.createDirectories(file.getParent());
      Files.writeString(file, text + "unknown" + i + ": 1\n");
    }

    JarRun one = run("--format", "json", "--threads", "1", ".");

    assertThat(one.err()).isEmpty();
    assertThat(one.out()).contains("\"files\": 1000");
    assertThat(run("--format", "json", "--threads", "4", ".").out()).isEqualTo(one.out());
    assertThat(run("--format", "json", "--threads", "3", "**/values-*.yaml").out())
        .isEqualTo(one.out());
  }

  private JarRun run(String... arguments) {
    return JarRun.in(folder, List.of("-Xmx256m"), arguments);
  }
}
