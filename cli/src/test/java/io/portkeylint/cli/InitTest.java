package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code init} makes of the files of a repository. */
class InitTest {

  @TempDir Path folder;

  @BeforeEach
  void makeRepository() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    write("deploy/values.yaml", "replicaCount: 2\n");
    write("deploy/values-prod.yaml", "service:\n  containerPort: 8080\n");
  }

  @Test
  void initWritesWhatItFindsAndNeverOverAFile() throws IOException {
    write("deploy/Chart.yaml", "name: portkey-gateway\nversion: 1.6.4\n");
    write(
        "argo/app.yaml",
        "kind: Application\nmetadata: {name: eu}\nspec:\n  source:\n    path: deploy\n"
            + "    helm: {valueFiles: [values.yaml, values-eu.yaml]}\n");
    write("deploy/values-eu.yaml", "replicaCount: 3\n");

    Outcome outcome = Outcome.of("init", folder.toString());

    assertThat(outcome.code()).isZero();
    Path file = folder.resolve(".portkey-lint.yaml");
    assertThat(file)
        .content()
        .contains(
            """
            deployments:
              eu:
                values:
                  - deploy/values.yaml
                  - deploy/values-eu.yaml
              prod:
                values:
                  - deploy/values.yaml
                  - deploy/values-prod.yaml
            """);
    assertThat(deployments()).contains("as 2 deployments");
    Outcome again = Outcome.of("init", folder.toString());
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("is there already; `--force` writes over it");
    assertThat(Outcome.of("init", "--force", folder.toString()).code()).isZero();
  }

  @Test
  void initFindsOverlaysInFoldersOfEnvironments() throws IOException {
    Files.delete(folder.resolve("deploy/values-prod.yaml"));
    write("deploy/envs/values-prod.yaml", "replicaCount: 3\n");
    write("deploy/envs/test.yaml", "replicaCount: 1\n");
    write("deploy/envs/app.yaml", "kind: Application\n");
    write("overlays/eu/values.yaml", "replicaCount: 4\n");

    assertThat(initiated())
        .contains(
            """
            deployments:
              prod:
                values:
                  - deploy/values.yaml
                  - deploy/envs/values-prod.yaml
              eu:
                values:
                  - deploy/values.yaml
                  - overlays/eu/values.yaml
              test:
                values:
                  - deploy/values.yaml
                  - deploy/envs/test.yaml
            """)
        .doesNotContain("app.yaml", "a guess");
    assertThat(deployments()).contains("as 3 deployments");
  }

  @Test
  void initOnlySuggestsWhenThereAreSeveralBases() throws IOException {
    Files.delete(folder.resolve("deploy/values-prod.yaml"));
    write("deploy/envs/values-prod.yaml", "replicaCount: 3\n");
    write("other/values.yaml", "replicaCount: 3\n");

    assertThat(initiated())
        .contains(
            """
            # deployments:
            #   prod:
            #     values:
            #       - deploy/values.yaml
            #       - deploy/envs/values-prod.yaml
            """)
        .doesNotContain("\ndeployments:");
  }

  @Test
  void whatInitWritesIsValidWithEveryCommentTakenAway() throws IOException {
    Outcome.of("init", folder.toString());
    String text = Files.readString(folder.resolve(".portkey-lint.yaml"));
    StringBuilder open = new StringBuilder();
    for (String line : text.split("\n")) {
      boolean isExample = line.matches("# ( *- | {2,}\\w|\\w+:( .*)?$).*") && !line.contains(". ");
      open.append(isExample ? line.substring(2) : line).append('\n');
    }
    Files.writeString(folder.resolve(".portkey-lint.yaml"), open);
    write("policy.schema.json", "{}");

    Outcome outcome = Outcome.of("config", folder.toString());

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).contains("platform: eks", "partial: ", "PK311: off", "MY_VARIABLE");
  }

  private String initiated() throws IOException {
    assertThat(Outcome.of("init", "--force", folder.toString()).code()).isZero();
    return Files.readString(folder.resolve(".portkey-lint.yaml"));
  }

  private String deployments() {
    String file = folder.resolve(".portkey-lint.yaml").toString();
    return Outcome.of("--deployments", "--config", file).out();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
