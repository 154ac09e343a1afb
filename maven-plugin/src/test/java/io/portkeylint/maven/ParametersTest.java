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

/** What parameters make of a check, beside or over what a configuration says. */
class ParametersTest {

  private static final String WRONG = "service: {port: 80, containerPort: 8080}\n";

  @TempDir Path folder;

  private final RecordingLog log = new RecordingLog();
  private final ValidateMojo mojo = new ValidateMojo();

  @BeforeEach
  void configure() throws IOException {
    prepare(mojo);
    mojo.outputDirectory = folder.resolve("target").toFile();
    mojo.failOnViolation = true;
    Files.copy(Path.of("src", "it", "clean", "values.yaml"), folder.resolve("good.yaml"));
    write("wrong.yaml", WRONG);
  }

  @Test
  void severitiesCountMoreThanThoseOfTheConfiguration() throws Exception {
    use("good.yaml", "wrong.yaml");
    write(".portkey-lint.yaml", "severities: {PK310: warning}\n");
    mojo.execute();
    assertThat(log.entries().get(0)).startsWith("[WARNING] warning[PK310 ");

    mojo.severities = List.of("container-port-equals-port=info");
    mojo.execute();
    assertThat(log.entries().get(2)).startsWith("[INFO] info[PK310 ");

    mojo.severities = List.of("PK310=off");
    mojo.execute();
    assertThat(log.entries().get(4)).startsWith("[INFO] no problems in ");
  }

  @Test
  void aSeverityOfNoRuleIsRefused() {
    use("good.yaml");
    mojo.severities = List.of("networkng=off");

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("severities: `networkng=off`: ")
        .hasMessageContaining("did you mean `networking`?");
  }

  @Test
  void variablesOfAnImageOfOnesOwnAreKnown() throws Exception {
    write("mine.yaml", "environment: {data: {RTEQUEST_TIMEOUT: 3}}\n");
    use("good.yaml", "mine.yaml");
    mojo.failOn = "warning";
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

    assertThat(log.entries().get(0)).startsWith("[WARNING] warning[PK014 ");

    mojo.extraVariables = List.of("RTEQUEST_TIMEOUT");
    mojo.execute();

    assertThat(log.entries().get(1)).doesNotContain("[PK014 ");
  }

  @Test
  void inOverlaysNothingIsMissing() throws Exception {
    write("overlay.yaml", "environment: {data: {LOG_STORE: s3_assume}}\n");
    use("overlay.yaml");
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

    mojo.partial = true;
    mojo.execute();
    write(".portkey-lint.yaml", "partial: true\n");
    mojo.partial = null;
    mojo.execute();
    mojo.partial = false;
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
  }

  @Test
  void noConfigurationIsReadWhenNoneIsWanted() throws Exception {
    write(".portkey-lint.yaml", "no: configuration\n");
    use("good.yaml");
    assertThatThrownBy(mojo::execute).isInstanceOf(MojoExecutionException.class);

    mojo.noConfig = true;
    mojo.execute();

    assertThat(log.entries()).singleElement().asString().startsWith("[INFO] no problems in ");
    assertThat(log.all().get(0))
        .isEqualTo("[DEBUG] read [good.yaml] as values of chart 1.7.7 (newest known)");
  }

  @Test
  void oneLineForEachFinding() {
    use("good.yaml", "wrong.yaml");
    mojo.compact = true;

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

    assertThat(log.entries())
        .singleElement()
        .asString()
        .startsWith("[ERROR] wrong.yaml:1:36: error: ")
        .doesNotContain("\n");
  }

  @Test
  void noMoreFindingsThanAreWanted() {
    write("two.yaml", WRONG + "replicaCount: many\n");
    use("good.yaml", "two.yaml");
    mojo.maxFindings = 1;

    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("two.yaml: 2 problems (2 errors) in 2 files");
    assertThat(log.entries())
        .hasSize(2)
        .contains(
            "[WARNING] 1 of 2 findings are counted and left out; -Dportkey.maxFindings sets how"
                + " many are shown");

    mojo.maxFindings = 0;
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("2 problems (2 errors) in 2 files")
        .hasMessageEndingWith("None is shown: maxFindings is 0.");

    mojo.maxFindings = -1;
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("maxFindings is -1; it is a number from 0 on");
  }

  @Test
  void whatIsAccountedForIsShownWhenItIsAskedFor() throws Exception {
    write("wrong.yaml", "# portkey-lint-ignore-file PK310: on purpose\n" + WRONG);
    use("good.yaml", "wrong.yaml");
    mojo.execute();

    mojo.noSuppressions = true;

    assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);
  }

  @Test
  void eachKindOfArgumentTakesEffect() throws Exception {
    use("good.yaml");
    write("name.txt", "from-a-file");
    mojo.set = List.of("replicaCount=2");
    mojo.setString = List.of("service.port=80");
    mojo.setJson = List.of("podAnnotations={\"a\":\"b\"}");
    mojo.setFile = List.of("serviceAccount.name=name.txt");
    mojo.setLiteral = List.of("fullnameOverride=a,b");
    EffectiveMojo effective = new EffectiveMojo();
    prepare(effective);
    effective.valuesFiles = mojo.valuesFiles;
    effective.set = mojo.set;
    effective.setString = mojo.setString;
    effective.setJson = mojo.setJson;
    effective.setFile = mojo.setFile;
    effective.setLiteral = mojo.setLiteral;
    effective.format = "json";

    effective.execute();

    assertThat(log.entries().get(0))
        .contains("\"replicaCount\":2,")
        .contains("\"port\":\"80\"")
        .contains("\"a\":\"b\"")
        .contains("\"name\":\"from-a-file\"")
        .contains("\"fullnameOverride\":\"a,b\"");
  }

  @Test
  void deploymentsOfTheConfigurationAreCheckedByName() throws Exception {
    write(
        ".portkey-lint.yaml",
        "deployments: {prod: {values: [good.yaml, wrong.yaml]}, test: {values: good.yaml}}\n");
    mojo.deploymentNames = List.of("test");
    mojo.execute();
    assertThat(log.entries()).singleElement().asString().contains("no problems in good.yaml,");

    mojo.basedir = Files.createDirectory(folder.resolve("module")).toFile();
    mojo.execute();
    assertThat(log.entries().get(1)).contains("no problems in good.yaml,");

    mojo.deploymentNames = List.of("tset");
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("no deployment `tset` in .portkey-lint.yaml (deployments: prod, test)");

    mojo.noConfig = true;
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("no deployment `tset`: there is no configuration file");
  }

  @Test
  void ignoresThatAccountForNothingAreNamedWhereAllIsChecked() throws Exception {
    write(
        ".portkey-lint.yaml",
        """
        deployments:
          prod: {values: [good.yaml, wrong.yaml]}
          test: {values: good.yaml}
        ignores:
          - {rules: PK310, reason: on purpose}
          - {rules: PK311, reason: long gone}
        """);

    mojo.execute();
    assertThat(log.entries())
        .hasSize(2)
        .contains(
            "[WARNING] .portkey-lint.yaml:6: this entry of `ignores` accounts for no finding any"
                + " more: PK311");

    mojo.deploymentNames = List.of("test");
    mojo.execute();
    assertThat(log.entries()).hasSize(3);
  }

  private void prepare(ConfiguredMojo one) {
    one.setLog(log);
    one.basedir = folder.toFile();
    one.workingDirectory = folder.toFile();
  }

  private void use(String... names) {
    mojo.valuesFiles = List.of(names).stream().map(name -> folder.resolve(name).toFile()).toList();
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
