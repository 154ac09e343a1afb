package io.portkeylint.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartFinderTest {

  private static final String UMBRELLA =
      """
      apiVersion: v2
      name: platform
      version: 0.3.0
      dependencies:
        - {name: redis, version: 1.0.0, repository: https://charts.example}
        - name: gateway
          alias: ai
          version: "~1.6.0"
          repository: https://portkey-ai.github.io/helm
      """;

  @TempDir Path root;

  @BeforeEach
  void makeARepository() throws IOException {
    Files.createDirectories(root.resolve(".git"));
  }

  @Test
  void withoutAnyHintTheNewestIsTaken() {
    assertThat(found("values.yaml")).isEqualTo(ChartVersions.newest());
    assertThat(ChartFinder.find(null, "", null).chart()).isEqualTo(ChartVersions.newest());
  }

  @Test
  void aVersionThatIsAskedForWins() throws IOException {
    write("Chart.yaml", UMBRELLA);
    FoundChart found = ChartFinder.find("1.5.0", "--chart-version", root.resolve("values.yaml"));

    assertThat(found.chart().version()).hasToString("1.5.0");
    assertThat(found.chart().reason()).isEqualTo("--chart-version");
    assertThat(found.dependency()).isNotNull();
  }

  @Test
  void aVersionThatIsAskedForMustExist() {
    assertThatThrownBy(() -> ChartFinder.find("0.1", "--chart-version", null))
        .isInstanceOf(UnknownChartVersionException.class);
  }

  @Test
  void aRangeGivesTheNewestVersionInside() throws IOException {
    write("Chart.yaml", UMBRELLA);

    ChosenChart chosen = found("values.yaml");
    assertThat(chosen.version().minor()).isEqualTo(6);
    assertThat(chosen.reason()).isEqualTo("Chart.yaml beside values.yaml, newest of its range");
  }

  @Test
  void theLockIsMoreExact() throws IOException {
    write("Chart.yaml", UMBRELLA);
    write(
        "Chart.lock",
        """
        dependencies:
          - name: gateway
            repository: https://portkey-ai.github.io/helm
            version: 1.6.0
        """);
    write("env/prod/values.yaml", "");

    assertThat(found("env/prod/values.yaml"))
        .isEqualTo(new ChosenChart(ChartVersion.parse("1.6.0"), "../../Chart.lock"));
  }

  @Test
  void theDependencyTellsWhereItsValuesAre() throws IOException {
    write("Chart.yaml", UMBRELLA);
    write("values.yaml", "");

    Path file = root.resolve("env/values.yaml");
    assertThat(ChartFinder.find(null, "", file).dependency())
        .isEqualTo(new Dependency("ai", root.resolve("values.yaml")));
  }

  @Test
  void theChartItselfIsKnownByMoreThanItsName() throws IOException {
    write("ours/Chart.yaml", "name: gateway\nversion: 1.7.3\nhome: https://portkey.ai\n");
    write("other/Chart.yaml", "name: gateway\nversion: 1.7.3\nhome: https://istio.io\n");

    assertThat(found("ours/values.yaml").reason()).isEqualTo("Chart.yaml beside values.yaml");
    assertThat(found("ours/values.yaml").version()).hasToString("1.7.3");
    assertThat(found("other/values.yaml")).isEqualTo(ChartVersions.newest());
  }

  @Test
  void nothingAboveTheRepositoryCounts() throws IOException {
    write("Chart.yaml", UMBRELLA);
    Files.createDirectories(root.resolve("inner/.git"));

    assertThat(found("inner/values.yaml")).isEqualTo(ChartVersions.newest());
  }

  @Test
  void anArgoApplicationNamesItsVersion() throws IOException {
    write(
        "app.yaml",
        """
        kind: Namespace
        ---
        apiVersion: argoproj.io/v1alpha1
        kind: Application
        spec:
          sources:
            - {repoURL: https://git.example/values.git, targetRevision: main, ref: values}
            - {repoURL: https://portkey-ai.github.io/helm, chart: gateway, targetRevision: 1.7.2}
        """);

    assertThat(found("values.yaml"))
        .isEqualTo(new ChosenChart(ChartVersion.parse("1.7.2"), "app.yaml beside values.yaml"));
  }

  @Test
  void aFluxReleaseNamesItsVersion() throws IOException {
    write(
        "release.yml",
        """
        kind: HelmRelease
        spec:
          chart:
            spec:
              chart: gateway
              version: ">=1.5.0 <1.6.0"
              sourceRef: {kind: HelmRepository, name: portkey}
        """);

    assertThat(found("values.yaml").version().minor()).isEqualTo(5);
  }

  @Test
  void manifestsThatDisagreeDecideNothing() throws IOException {
    String application =
        """
        kind: Application
        spec: {source: {repoURL: oci://registry.example/portkey-ai, chart: gateway, targetRevision: %s}}
        """;
    write("app-a.yaml", application.formatted("1.7.1"));
    write("app-b.yaml", application.formatted("1.7.2"));

    assertThat(found("values.yaml"))
        .isEqualTo(
            new ChosenChart(
                Chart.newest(), "newest known; the manifests beside values.yaml disagree"));
  }

  @Test
  void aFolderIsLookedIntoAgainWhenItHasChanged() throws IOException {
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(root, longAgo);
    assertThat(found("values.yaml")).isEqualTo(ChartVersions.newest());
    String application =
        """
        kind: Application
        spec: {source: {repoURL: oci://registry.example/portkey-ai, chart: gateway, targetRevision: %s}}
        """;
    write("app.yaml", application.formatted("1.7.1"));
    assertThat(found("values.yaml").version()).hasToString("1.7.1");

    // The names may be remembered, what the files say is not.
    Files.setLastModifiedTime(root, FileTime.fromMillis(2_000_000));
    assertThat(found("values.yaml").version()).hasToString("1.7.1");
    write("app.yaml", application.formatted("1.7.2"));
    Files.setLastModifiedTime(root, FileTime.fromMillis(2_000_000));
    assertThat(found("other.yaml").version()).hasToString("1.7.2");
  }

  @Test
  void neighboursThatCannotBeReadArePassedOver() throws IOException {
    write("Chart.yaml", "name: [gateway\n");
    write("app.yaml", "kind: Application\ntargetRevision: [\n");
    Files.createDirectories(root.resolve("folder.yaml"));

    assertThat(found("values.yaml")).isEqualTo(ChartVersions.newest());
  }

  @ParameterizedTest
  @CsvSource({
    "~1.7.0, 1.7.9, 1.8.0",
    "~1.7.3, 1.7.3, 1.7.2",
    "~1, 1.9.0, 2.0.0",
    "^1.7, 1.9.0, 1.6.9",
    "^1.7.2, 1.7.2, 2.0.0",
    "1.7.x, 1.7.9, 1.6.9",
    "1.7, 1.7.0, 1.8.0",
    "1.*, 1.0.0, 2.0.0",
    "'>=1.6', 9.0.0, 1.5.9",
    "'>1.6', 1.7.0, 1.6.9",
    "'<=1.6', 1.6.9, 1.7.0",
    "'>= 1.6, < 1.7.2', 1.7.1, 1.7.2",
    "'1.5 - 1.6', 1.6.9, 1.7.0",
    "'1.2.0 || ~1.6.0', 1.6.4, 1.5.0",
    "'>=1.6.0 !=1.6.3', 1.6.2, 1.6.3",
    "v1.7.1, 1.7.1, 1.7.2",
  })
  void readsRangesAsHelmDoes(String range, String inside, String outside) {
    VersionConstraint constraint = new VersionConstraint(range);

    assertThat(constraint.contains(ChartVersion.parse(inside))).isTrue();
    assertThat(constraint.contains(ChartVersion.parse(outside))).isFalse();
  }

  private ChosenChart found(String file) {
    return ChartFinder.find(null, "", root.resolve(file)).chart();
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
