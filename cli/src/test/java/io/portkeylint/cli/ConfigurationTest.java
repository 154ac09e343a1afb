package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the configuration file and the environment make of a run. */
class ConfigurationTest {

  private static final Path CLEAN =
      Path.of("").toAbsolutePath().getParent().resolve("examples/eks-clean.yaml");

  @TempDir Path folder;

  @BeforeEach
  void makeRepository() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Files.createDirectories(folder.resolve("deploy"));
    Files.copy(CLEAN, folder.resolve("deploy/values.yaml"));
    write("deploy/values-prod.yaml", "service:\n  containerPort: 8080\nreplicaCuont: 3\n");
  }

  @Test
  void aMistakeEndsTheRunWithItsPlace() throws IOException {
    configure("failOnn: error\n");

    Outcome outcome = check("deploy/values.yaml");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("portkey-lint: ")
        .endsWith(".portkey-lint.yaml:1:1: unknown key `failOnn`; did you mean `failOn`?\n")
        .hasLineCount(1);
    assertThat(check("--no-config", "deploy/values.yaml").code()).isZero();
  }

  @Test
  void anOptionBeatsTheEnvironmentWhichBeatsTheFile() throws IOException {
    configure("chartVersion: 1.6.4\nfailOn: never\n");
    String file = path("deploy/values-prod.yaml");

    assertThat(Outcome.of(file).code()).isZero();
    assertThat(Outcome.of(file).out()).contains("1.6.4 (").contains(".portkey-lint.yaml:1)");
    Map<String, String> environment =
        Map.of("PORTKEY_LINT_FAIL_ON", "error", "PORTKEY_LINT_CHART_VERSION", "1.7.5");
    assertThat(Outcome.with("", environment, file).code()).isEqualTo(1);
    assertThat(Outcome.with("", environment, file).out())
        .contains("1.7.5 (PORTKEY_LINT_CHART_VERSION)");
    assertThat(Outcome.with("", environment, "--fail-on", "never", file).code()).isZero();
  }

  @Test
  void aWrongVariableIsNamed() {
    Outcome outcome =
        Outcome.with("", Map.of("PORTKEY_LINT_COLOR", "pink"), path("deploy/values.yaml"));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("portkey-lint: `PORTKEY_LINT_COLOR` is one of auto, always, never");
    assertThat(Outcome.with("", Map.of("PORTKEY_LINT_QUIET", "maybe"), "a.yaml").err())
        .isEqualTo("portkey-lint: `PORTKEY_LINT_QUIET` is true or false, not `maybe`\n");
  }

  @Test
  void aLayerIsCheckedAsItsDeploymentOnly() throws IOException {
    configureDeployment("");

    Outcome outcome = check("--compact", "deploy/values-prod.yaml", "deploy/values.yaml");

    assertThat(outcome.out())
        .contains("values-prod.yaml:2:18: error: `service.containerPort` is 8080")
        .contains("(1 error, 1 warning) in 2 files, checked as one deployment");
    assertThat(outcome.err().lines())
        .hasSize(2)
        .allMatch(line -> line.contains("is a layer of `prod`, which is checked instead"));

    Outcome found = check("--compact", folder.resolve("deploy").toString());
    assertThat(found.out()).isEqualTo(outcome.out());
    assertThat(found.err()).as("nobody asked for any file").isEmpty();
  }

  @Test
  void aReportThatCannotBeWrittenIsNamedWithItsLine() throws IOException {
    write(".portkey-lint.yaml", "failOn: error\noutput:\n  - sarfi=x\n");
    assertThat(check("deploy/values.yaml").err())
        .contains(".portkey-lint.yaml:3`: unknown format `sarfi`; did you mean `sarif`?");

    write(".portkey-lint.yaml", "output: sarif\n");
    assertThat(check("deploy/values.yaml").err())
        .contains(".portkey-lint.yaml:1` needs a format and a path, such as json=report.json, not");
  }

  @Test
  void deploymentsAreCheckedByName() throws IOException {
    configureDeployment("    set: service.containerPort=8787\n    chartVersion: 1.7.5\n");

    Outcome named = check("--deployment", "prod", "--config", ".portkey-lint.yaml");
    assertThat(named.out())
        .contains("(1 warning) in 2 files")
        .contains("chart 1.7.5 (")
        .contains(".portkey-lint.yaml:5)");
    assertThat(check("--deployments", "--config", ".portkey-lint.yaml").out())
        .isEqualTo(named.out());
    assertThat(check("--deployment", "prdo", "--config", ".portkey-lint.yaml").err())
        .contains("no deployment `prdo`")
        .contains("did you mean `prod`? (deployments: prod)");
    assertThat(Outcome.of("--no-config", "--deployments").code()).isEqualTo(2);
  }

  @Test
  void severitiesAndIgnoresDecideWhatIsReported() throws IOException {
    configure(
        "severities: {PK013: error, networking: info}\n"
            + "ignores: [{rules: PK310, files: deploy/*-prod.yaml, paths: service, reason: x}]\n");

    Outcome outcome = check("--compact", "--partial", "deploy/values-prod.yaml");
    assertThat(outcome.out()).contains("error: `replicaCuont`").doesNotContain("PK310");

    Outcome off = check("--partial", "--severity", "PK013=off", "deploy/values-prod.yaml");
    assertThat(off.code()).isZero();
    assertThat(off.out()).startsWith("no problems");
    assertThat(check("--severity", "PK013=of", "deploy/values.yaml").err())
        .isEqualTo(
            "portkey-lint: `--severity`: needs a rule and one of error, warning, info, off, such as"
                + " PK311=off; did you mean `off`?\n");
  }

  @Test
  void furtherVariablesAreKnown() throws IOException {
    write("own.yaml", "environment:\n  data:\n    LOG_STOER: x\n");

    assertThat(check("--partial", "own.yaml").out()).contains("PK014");
    assertThat(check("--partial", "--extra-variables", "LOG_STOER", "own.yaml").out())
        .startsWith("no problems");
    configure("extraVariables: LOG_STOER\npartial: own.yaml\n");
    assertThat(check("own.yaml").out()).startsWith("no problems");
  }

  @Test
  void nothingIsMissingInAnOverlay() throws IOException {
    Outcome outcome = check("--partial", "--compact", "deploy/values-prod.yaml");

    assertThat(outcome.out()).contains("replicaCuont").contains("1 problem (1 warning) in 1 file");
    assertThat(outcome.code()).isZero();
  }

  @Test
  void reportsOfTheFileLieBesideIt() throws IOException {
    configure("output: json=build/report.json\n");

    check("deploy/values.yaml");

    assertThat(folder.resolve("build/report.json")).content().contains("\"portkey-lint/1\"");
  }

  @Test
  void schemasOfTheFileLieBesideItAndADeploymentMayHaveOthers() throws IOException {
    write("policy/pods.schema.json", "{\"properties\":{\"replicaCount\":{\"minimum\":9}}}");
    write("policy/none.schema.json", "{\"not\":{}}");
    configureDeployment("    schema: policy/none.schema.json\nschema: policy/pods.schema.json\n");
    write("other.yaml", Files.readString(CLEAN));

    Outcome all = check("--compact", "--deployments", "other.yaml");
    assertThat(all.err()).isEmpty();
    assertThat(all.out().lines().filter(line -> line.contains("schema:")))
        .hasSize(2)
        .anyMatch(
            line -> line.contains("values-prod.yaml:1:1") && line.contains("[schema:none not]"))
        .anyMatch(line -> line.contains("other.yaml:") && line.contains("[schema:pods minimum]"));
    Map<String, String> none = Map.of("PORTKEY_LINT_SCHEMA", path("policy/none.schema.json"));
    assertThat(Outcome.with("", none, "--compact", path("other.yaml")).out())
        .contains("[schema:none not]")
        .doesNotContain("schema:pods");
    assertThat(
            check("--compact", "--schema", path("policy/pods.schema.json"), "deploy/values.yaml"))
        .extracting(Outcome::out)
        .asString()
        .contains("[schema:pods minimum]")
        .doesNotContain("schema:none");
    assertThat(check("effective", "other.yaml").code()).isZero();
    assertThat(check("config", "other.yaml").out().lines().map(line -> line.replaceAll(" +", " ")))
        .anyMatch(line -> line.matches("schema: .*policy/pods.schema.json.* # .*lint.yaml:5"))
        .anyMatch(line -> line.matches(" schema: policy/none.schema.json # .*lint.yaml:4"));
    configure("schema:\n  - policy/gone.json\n");
    assertThat(check("other.yaml").err())
        .endsWith("yaml:2:5: schema `policy/gone.json`: no such file\n");
  }

  @Test
  void violationsOfASchemaAreTreatedAsFindings() throws IOException {
    write("pods.schema.json", "{\"properties\":{\"replicaCount\":{\"minimum\":9}}}");
    write("other.yaml", Files.readString(CLEAN));

    configure("schema: pods.schema.json\nseverities: {schema:pods: info}\n");
    assertThat(check("--compact", "other.yaml").out()).contains("info: `replicaCount` must have");
    configure(
        "schema: pods.schema.json\n"
            + "ignores: [{rules: 'schema:pods', paths: replicaCount, reason: small}]\n");
    assertThat(check("other.yaml").out()).startsWith("no problems").contains("1 suppressed");
  }

  @Test
  void theSchemaOfTheChartFollowsTheFile() throws IOException {
    configure("chartVersion: 1.5.0\nfailOn: never\n");
    String config = "--config=" + path(".portkey-lint.yaml");
    Map<String, String> environment = Map.of("PORTKEY_LINT_CHART_VERSION", "1.6.4");

    assertThat(Outcome.of("schema", config).out()).contains("Gateway chart 1.5.0\"");
    assertThat(Outcome.with("", environment, "schema", config).out())
        .contains("Gateway chart 1.6.4\"");
    assertThat(Outcome.of("schema", config, "--chart-version", "1.7.0").out())
        .contains("Gateway chart 1.7.0\"");
    assertThat(Outcome.of("schema", "--chart-version", "1.6.9", "--no-config").err())
        .contains("there is no chart version `1.6.9`");
    assertThat(Outcome.of("schema", "--chart-version", "9.0", "--no-config").err())
        .matches(
            "portkey-lint: note: chart 1[.0-9]+: newest known; --chart-version names 9.0,.*\n");
    configure("chartVersion: 1.5.0\nfailOnn: never\n");
    assertThat(Outcome.of("schema", config).code()).isEqualTo(2);
  }

  @Test
  void configShowsWhereEachPartComesFrom() throws IOException {
    configure("failOn: info\nseverities: {PK311: off}\n");

    String shown =
        Outcome.with(
                "",
                Map.of("PORTKEY_LINT_PHASE", "initial"),
                "config",
                "--compact",
                path("deploy/values.yaml"))
            .out();

    assertThat(shown.lines().map(line -> line.replaceAll(" +", " ")))
        .contains("format: text # default", "phase: initial # PORTKEY_LINT_PHASE")
        .contains("compact: true # --compact", "noSuppressions: false # default")
        .contains("baseline: null # default", "maxFindings: 10000 # default")
        .anyMatch(line -> line.matches("failOn: info # .*portkey-lint.yaml:1"))
        .anyMatch(line -> line.matches(" PK311: off # .*portkey-lint.yaml:2"));
  }

  @Test
  void anEntryThatAccountsForNothingIsToldByARunOverEverything() throws IOException {
    configureDeployment("");
    String ignores =
        "ignores:\n  - {rules: PK310, paths: service, reason: true}\n"
            + "  - {rules: [PK311, PK1], files: deploy/**, reason: gone}\n"
            + "  - {rules: PK311, files: other/**, reason: not here}\n";
    write(".portkey-lint.yaml", ignores + Files.readString(folder.resolve(".portkey-lint.yaml")));
    String config = "--config=" + path(".portkey-lint.yaml");

    Outcome all = Outcome.of(config, "--deployments", "--fail-on", "never");
    assertThat(all.code()).isZero();
    assertThat(all.out()).contains("1 suppressed");
    assertThat(all.err())
        .endsWith(
            ".portkey-lint.yaml:3: this entry of `ignores` accounts for no finding any more: PK311,"
                + " PK1\n")
        .hasLineCount(1);
    assertThat(Outcome.of(config, "--deployment", "prod").err()).isEmpty();
    configure(ignores);
    assertThat(Outcome.of(folder.toString()).err()).contains(":3: this entry").hasLineCount(1);
    assertThat(check("deploy/values-prod.yaml").err()).isEmpty();
  }

  @Test
  void variablesThatNothingReadsAreNamed() {
    Map<String, String> environment =
        Map.of(
            "PORTKEY_LINT_FAILON", "never",
            "PORTKEY_LINT_JAR", "portkey-lint.jar",
            "PORTKEY_LINT_QUIET", "true",
            "PORTKEY_LINT_XYZ", "1");

    Outcome outcome = Outcome.with("service: 80\n", environment, "-");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualTo(
            """
            portkey-lint: `PORTKEY_LINT_FAILON` is no variable of this tool; did you mean \
            `PORTKEY_LINT_FAIL_ON`?
            portkey-lint: `PORTKEY_LINT_XYZ` is no variable of this tool
            """);
  }

  private void configureDeployment(String more) throws IOException {
    configure(
        "deployments:\n  prod:\n    values: [deploy/values.yaml, deploy/values-prod.yaml]\n"
            + more);
  }

  private void configure(String text) throws IOException {
    write(".portkey-lint.yaml", text);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  /** Names that end with {@code .yaml} are files of the repository. */
  private Outcome check(String... arguments) {
    String[] words = arguments.clone();
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].endsWith(".yaml") ? path(words[i]) : words[i];
    }
    return Outcome.of(words);
  }
}
