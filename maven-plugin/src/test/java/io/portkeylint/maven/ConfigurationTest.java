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

/** What a configuration file makes of a check. */
class ConfigurationTest {

  private static final String DEPLOYMENTS =
      """
      deployments:
        prod:
          values: [base.yaml, module/prod.yaml]
        test:
          values: [base.yaml, test.yaml]
      """;

  @TempDir Path folder;

  private final RecordingLog log = new RecordingLog();
  private final ValidateMojo mojo = new ValidateMojo();
  private final BaselineMojo baseline = new BaselineMojo();

  @BeforeEach
  void configure() throws IOException {
    for (DeploymentMojo one : List.of(mojo, baseline)) {
      one.setLog(log);
      one.basedir = folder.toFile();
      one.workingDirectory = folder.toFile();
    }
    mojo.outputDirectory = folder.resolve("target").toFile();
    mojo.failOnViolation = true;
    Files.createDirectory(folder.resolve("module"));
  }

  @Test
  void allDeploymentsAreCheckedWhereTheConfigurationLies() throws IOException {
    writeDeployments();

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("module/prod.yaml: 1 problem (1 error) in 4 files, checked as 2");
  }

  @Test
  void elsewhereThoseWhoseLastFileLiesInTheModule() throws Exception {
    writeDeployments();
    mojo.basedir = folder.resolve("module").toFile();

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("module/prod.yaml: 1 problem (1 error) in 2 files, checked as");
  }

  @Test
  void aLayerThatIsNamedIsReplacedByItsDeployments() throws Exception {
    writeDeployments();
    mojo.valuesFiles = List.of(folder.resolve("test.yaml").toFile());

    mojo.execute();

    assertThat(log.entries())
        .hasSize(2)
        .contains("[INFO] test.yaml is a layer of `test`, which is checked instead");
    assertThat(log.entries().get(1)).contains("no problems in 2 files (base.yaml, test.yaml)");
  }

  @Test
  void layersThatAreNamedTogetherStayAsTheyAre() throws Exception {
    writeDeployments();
    mojo.valuesFiles =
        List.of(folder.resolve("base.yaml").toFile(), folder.resolve("test.yaml").toFile());

    mojo.execute();

    assertThat(log.entries()).singleElement().asString().contains("(base.yaml, test.yaml)");
  }

  @Test
  void severitiesAndIgnoresTakeEffect() throws Exception {
    writeDeployments();
    write(".portkey-lint.yaml", DEPLOYMENTS + "severities: {PK310: info}\nfailOn: info\n");

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

    mojo.failOn = "warning";
    mojo.execute();

    write(
        ".portkey-lint.yaml",
        DEPLOYMENTS + "ignores: [{rules: PK310, files: module/**, reason: on purpose}]\n");
    mojo.failOn = null;
    mojo.execute();
    assertThat(log.entries().get(log.entries().size() - 1)).startsWith("[INFO] no problems in");
  }

  @Test
  void aParameterCountsMoreThanTheConfiguration() throws Exception {
    writeDeployments();
    write(".portkey-lint.yaml", "chartVersion: 1.7.6\n");
    mojo.valuesFiles = List.of(folder.resolve("base.yaml").toFile());

    mojo.execute();
    mojo.chartVersion = "1.7.7";
    mojo.execute();

    assertThat(log.entries().get(0)).contains("chart 1.7.6 (.portkey-lint.yaml:1)");
    assertThat(log.entries().get(1)).contains("chart 1.7.7 (chartVersion)");
  }

  @Test
  void aBrokenConfigurationSaysWhere() throws Exception {
    write(".portkey-lint.yaml", "chartVersion: 1.7.7\nfailon: error\nseverities: {PK31: loud}\n");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(".portkey-lint.yaml:2:1: ")
        .hasMessageContaining(".portkey-lint.yaml:3:20: ")
        .hasMessageContaining("did you mean `failOn`?");
  }

  @Test
  void aConfigurationThatIsNamedMustExist() {
    mojo.configFile = folder.resolve("other.yaml").toFile();

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("other.yaml: no such file");
  }

  @Test
  void aBaselineAcceptsWhatWasThere() throws Exception {
    writeDeployments();
    write(".portkey-lint.yaml", DEPLOYMENTS + "baseline: accepted\n");
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("accepted: no such baseline; the goal baseline writes one");

    baseline.execute();
    mojo.execute();

    assertThat(log.entries().get(0))
        .isEqualTo("[INFO] accepted: 1 finding accepted (1 added, 0 removed)");
    assertThat(log.entries().get(1)).startsWith("[INFO] no problems in ");

    write("module/prod.yaml", "replicaCount: 2\n");
    mojo.execute();
    assertThat(log.entries().get(2))
        .startsWith("[WARNING] accepted: matches nothing any more: module/prod.yaml PK310 ");

    baseline.update = true;
    baseline.execute();
    assertThat(log.entries().get(5))
        .isEqualTo("[INFO] accepted: 0 findings accepted (0 added, 1 removed)");
  }

  @Test
  void noBaselineAcceptsWhatHelmCannotRead() throws Exception {
    write("values.yaml", "a: [\n");

    assertThatThrownBy(baseline::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("no baseline is written before Helm can read the values");
    assertThat(folder.resolve(".portkey-lint-baseline")).doesNotExist();
  }

  private void writeDeployments() throws IOException {
    write(".portkey-lint.yaml", DEPLOYMENTS);
    Files.copy(Path.of("src", "it", "clean", "values.yaml"), folder.resolve("base.yaml"));
    write("module/prod.yaml", "service: {port: 80, containerPort: 8080}\n");
    write("test.yaml", "replicaCount: 2\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
