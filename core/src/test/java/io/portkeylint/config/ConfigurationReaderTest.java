package io.portkeylint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.portkeylint.Linter;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.SetArgument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationReaderTest {

  private static final List<RuleInfo> RULES = Linter.of(List.of()).ruleInfos();

  @TempDir Path folder;

  @Test
  void saysWhatTheFileSays() throws IOException {
    Configuration configuration =
        read(
            """
            chartVersion: 1.7
            failOn: warning
            output: sarif=build/x.sarif
            extraVariables: [A, B]
            partial: overlays/**
            deployments:
              prod:
                values: [base/values.yaml, ../values-prod.yaml]
                setString: a.b=c
                set:
                  - d=1
                chartVersion: 1.6.4
            """);

    assertThat(configuration.choice("chartVersion").text()).isEqualTo("1.7");
    assertThat(configuration.choice("failOn").origin()).isEqualTo("c.yaml:2");
    assertThat(configuration.all("output"))
        .extracting(Choice::text)
        .containsExactly("sarif=build/x.sarif");
    assertThat(configuration.choice("phase")).isNull();
    assertThat(configuration.isPartial(folder.resolve("overlays/a/b.yaml"))).isTrue();
    assertThat(configuration.isPartial(folder.resolve("values.yaml"))).isFalse();
    ConfiguredDeployment prod = configuration.deployment("prod");
    assertThat(prod.values())
        .containsExactly(
            folder.resolve("base/values.yaml"), folder.getParent().resolve("values-prod.yaml"));
    assertThat(prod.holds(folder.resolve("base/../base/values.yaml"))).isTrue();
    assertThat(prod.set())
        .containsExactly(
            new ConfiguredDeployment.Argument(SetArgument.Kind.SET_STRING, "a.b=c"),
            new ConfiguredDeployment.Argument(SetArgument.Kind.SET, "d=1"));
    assertThat(prod.chartVersion().origin()).isEqualTo("c.yaml:12");
    assertThat(configuration.policy().extraVariables()).containsExactlyInAnyOrder("A", "B");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "failOnn: error | 1:1: unknown key `failOnn`; did you mean `failOn`?",
        "nonsense: 1 | 1:1: unknown key `nonsense`",
        "failOn: warn | 1:9: `failOn` is one of error, warning, info, never, not `warn`; did you"
            + " mean `warning`?",
        "failOn: [error] | 1:9: `failOn` must be a single value",
        "threads: 0 | 1:10: `threads` is a whole number from 1 on",
        "compact: yes please | 1:10: `compact` is true or false",
        "output: {a: b} | 1:9: `output` must be a list of texts",
        "output: [[a]] | 1:10: `output` must hold texts",
        "partial: [''] | 1:11: `partial` must not hold an empty text",
        "severities: {PK0111: off} | 1:14: no rule, family or topic `PK0111`; did you mean"
            + " `PK011`?",
        "severities: {networkin: off} | 1:14: no rule, family or topic `networkin`; did you mean"
            + " `networking`?",
        "severities: {PK011: fatal} | 1:21: `severities.PK011` is one of error, warning, info, off,"
            + " not `fatal`",
        "ignores: [{rules: PK011}] | 1:11: `ignores[0]` has no `reason`",
        "ignores: [{rules: PK011, reason: ' '}] | 1:34: the reason must say something",
        "ignores: [{rules: PK011, reason: a, paths: 'a['}] | 1:44: this is not the path of a key:"
            + " no closing ]",
        "ignores: {} | 1:10: `ignores` must be a list",
        "deployments: [a] | 1:14: `deployments` must be a mapping, each key a deployment",
        "deployments: {a: } | 1:15: `deployments.a` is empty",
        "deployments: {a: {set: b=c}} | 1:18: `deployments.a` has no `values`",
        "deployments: {a: {values: []}} | 1:18: `deployments.a` has no `values`",
        "ignores: [{rules: [], reason: a}] | 1:11: `ignores[0]` has no `rules`",
        "deployments: {a: {values: b, chart: 1}} | 1:30: unknown key `chart` in `deployments.a`",
        "deployments: {ghp_R7vQ2mXk9TbL4wZc8NfJ5hYd3GsP6rKa1EuB: {values: b, chart: 1}} | 1:69:"
            + " unknown key `chart` in `********`",
        "chartVersion: 1.6.9 | 1:15: there is no chart version `1.6.9`; did you mean `1.6.4`?",
        "schema: none.json | 1:9: schema `none.json`: no such file",
        "schema: [.] | 1:10: schema `.`: is a directory",
        "schema: {a: b} | 1:9: `schema` must be a list of texts",
        "deployments: {a: {values: b, schema: none.json}} | 1:38: schema `none.json`: no such"
            + " file",
        "a: b: c | 1:5: ",
        "- a | 1:1: ",
      })
  void whatMakesNoSenseIsSaidWithItsPlace(String text, String problem) throws IOException {
    ConfigurationException e = catchThrowableOfType(ConfigurationException.class, () -> read(text));

    assertThat(e.problems().get(0)).startsWith("c.yaml:" + problem.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "failOn: error~failOn: info | 2:1: the key `failOn` is there twice, first on line 1",
        "deployments:~  a: {values: b}~  \"a\": {values: c} | 3:3: the key `\"a\"` is there twice,"
            + " first on line 2",
        "failOn: error~---~failOn: info | 2:1: a second document begins here; a configuration is"
            + " one alone",
        "failOn: error~...~failOn: info | 3:1: nothing is read from here on",
        "%FOO~---~failOn: error | 1:1: ",
        "? {a: b}~: c | 1:3: a mapping or list is used as a key",
      })
  void whatHelmWouldDoIsNoMatterHere(String text, String problem) {
    ConfigurationException e =
        catchThrowableOfType(
            ConfigurationException.class, () -> read(text.replace('~', '\n') + "\n"));

    assertThat(e.problems().get(0)).startsWith("c.yaml:" + problem.strip());
    assertThat(e.problems().toString()).doesNotContain("Helm");
  }

  @Test
  void everythingIsSaidAtOnceInTheOrderOfTheFile() {
    ConfigurationException e =
        catchThrowableOfType(
            ConfigurationException.class, () -> read("z: 1\nfailOn: x\nquiet: y\nz: 2\n"));
    assertThat(e.problems()).hasSize(1).first().asString().contains("c.yaml:4:1: ");

    e = catchThrowableOfType(ConfigurationException.class, () -> read("z: 1\nfailOn: x\nq: y\n"));
    assertThat(e.problems())
        .extracting(p -> p.substring(0, 10))
        .containsExactly("c.yaml:1:1", "c.yaml:2:9", "c.yaml:3:1");
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    Path none = folder.resolve("none.yaml");

    assertThatThrownBy(() -> ConfigurationReader.read(none, "none.yaml", RULES))
        .hasMessage("none.yaml: no such file");
    assertThatThrownBy(() -> ConfigurationReader.read(folder, "dir", RULES))
        .hasMessage("dir: is a directory");
  }

  @Test
  void anEmptyFileSaysNothing() throws IOException {
    assertThat(read("# failOn: error\n").choices()).isEmpty();
    assertThat(read("failOn:\n").choice("failOn")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "ingress, ingress.host, true",
    "ingress.host, ingress, false",
    "environment.data.*_HOST, environment.data.REDIS_HOST, true",
    "environment.data.*_HOST, environment.data.HOST, false",
    "imageCredentials.name, 'imageCredentials[1].name', true",
    "'imageCredentials[0].name', 'imageCredentials[1].name', false",
    "*.port, service.port, true",
  })
  void aKeyCoversWhatIsBelowIt(String pattern, String path, boolean expected) {
    assertThat(KeyPattern.parse(pattern).covers(KeyPath.parse(path))).isEqualTo(expected);
  }

  private Configuration read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("c.yaml"), text);
    return ConfigurationReader.read(file, "c.yaml", RULES);
  }
}
