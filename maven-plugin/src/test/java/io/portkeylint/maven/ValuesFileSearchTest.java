package io.portkeylint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValuesFileSearchTest {

  @TempDir Path base;

  @Test
  void findsTheFileBesideThePom() throws IOException {
    given("values.yaml", "pom.xml", "other.yaml", "deploy/values.yaml");

    assertThat(deployments()).containsExactly("values.yaml");
  }

  @Test
  void laysEachOverlayOverItsBase() throws IOException {
    given("values.yaml", "values-prod.yaml", "values.test.yml", "values_eu.yaml");

    assertThat(deployments())
        .containsExactly(
            "values.yaml + values-prod.yaml",
            "values.yaml + values.test.yml",
            "values.yaml + values_eu.yaml");
  }

  @Test
  void takesOverlaysWithoutABaseOneByOne() throws IOException {
    given("values-prod.yaml", "values-test.yaml");

    assertThat(deployments()).containsExactly("values-prod.yaml", "values-test.yaml");
  }

  @Test
  void keepsFoldersApart() throws IOException {
    given(
        "values.yaml",
        "src/main/helm/values.yaml",
        "src/main/helm/eu/west/values.yaml",
        "src/main/helm/eu/west/values-prod.yaml",
        "src/main/helm/eu/values-only.yaml");

    assertThat(deployments())
        .containsExactly(
            "values.yaml",
            "src/main/helm/values.yaml",
            "src/main/helm/eu/values-only.yaml",
            "src/main/helm/eu/west/values.yaml + src/main/helm/eu/west/values-prod.yaml");
  }

  @Test
  void leavesOutWhatBuildsLeaveBehindHiddenFoldersAndOtherModules() throws IOException {
    given(
        "a/values.yaml",
        "target/classes/values.yaml",
        ".git/values.yaml",
        "node_modules/x/values.yaml",
        "module/pom.xml",
        "module/values.yaml");

    assertThat(deployments(List.of("**/values.yaml"), List.of())).containsExactly("a/values.yaml");
  }

  @Test
  void includesReplaceTheCustomaryPlaces() throws IOException {
    given("values.yaml", "stages/prod.yaml", "stages/test.yaml", "stages/deep/er/dev.yaml");

    assertThat(deployments(List.of("stages/*.yaml"), List.of()))
        .containsExactly("stages/prod.yaml", "stages/test.yaml");
    assertThat(deployments(List.of("stages/**/*.yaml"), List.of("**/te?t.yaml")))
        .containsExactly("stages/prod.yaml", "stages/deep/er/dev.yaml");
  }

  @Test
  void findsNothingInAnEmptyFolder() throws IOException {
    assertThat(deployments()).isEmpty();
  }

  private void given(String... files) throws IOException {
    for (String file : files) {
      Path path = base.resolve(file);
      Files.createDirectories(path.getParent());
      Files.createFile(path);
    }
  }

  private List<String> deployments() throws IOException {
    return deployments(List.of(), List.of());
  }

  private List<String> deployments(List<String> includes, List<String> excludes)
      throws IOException {
    return new ValuesFileSearch(base, includes, excludes)
        .deployments().stream()
            .map(
                files ->
                    String.join(
                        " + ",
                        files.stream()
                            .map(file -> base.relativize(file).toString().replace('\\', '/'))
                            .toList()))
            .toList();
  }
}
