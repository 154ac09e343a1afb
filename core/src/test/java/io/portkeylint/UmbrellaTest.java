package io.portkeylint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portkeylint.values.KeyPath;
import io.portkeylint.values.SetArgument;
import io.portkeylint.values.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values of a chart that depends on the gateway chart. */
class UmbrellaTest {

  private static final KeyPath PORT = KeyPath.of("environment.data.PORT");

  @TempDir Path folder;

  @BeforeEach
  void makeAnUmbrellaChart() throws IOException {
    write(
        "Chart.yaml",
        """
        name: platform
        version: 0.1.0
        dependencies:
          - {name: gateway, alias: ai, version: 1.7.5, repository: https://portkey-ai.github.io/helm}
        """);
    write("values.yaml", "ai: {environment: {data: {PORT: \"1\", LOG_LEVEL: debug}}}\n");
    write("prod.yaml", "ai: {environment: {data: {PORT: \"2\"}}}\nother: {a: 1}\n");
  }

  @Test
  void theGatewaySeesWhatStandsUnderItsAlias() {
    LintResult result = lint("prod.yaml");

    assertThat(result.chart().version()).hasToString("1.7.5");
    assertThat(result.chart().reason()).isEqualTo("Chart.yaml beside prod.yaml");
    Value port = result.effective().at(PORT);
    assertThat(((Value.Scalar) port).scalar().text()).isEqualTo("2");
    assertThat(port.covered())
        .extracting(place -> Path.of(place.source().name()).getFileName().toString())
        .startsWith("values.yaml");
    assertThat(result.effective().at(KeyPath.of("environment.data.LOG_LEVEL"))).isNotNull();
    assertThat(result.effective().at(KeyPath.of("other"))).isNull();
  }

  @Test
  void theUmbrellasOwnValuesAreReadOnce() {
    LintResult result = lint("values.yaml");

    assertThat(result.sources()).hasSize(1);
    assertThat(((Value.Scalar) result.effective().at(PORT)).scalar().text()).isEqualTo("1");
  }

  @Test
  void aFileThatIsWrittenForTheGatewayItselfIsTakenAsItIs() throws IOException {
    write("flat.yaml", "environment: {data: {PORT: \"3\"}}\n");

    LintResult result = lint("flat.yaml");
    assertThat(((Value.Scalar) result.effective().at(PORT)).scalar().text()).isEqualTo("3");
    assertThat(result.effective().at(KeyPath.of("environment.data.LOG_LEVEL"))).isNull();
  }

  @Test
  void argumentsNameTheAliasToo() {
    LintRequest request =
        LintRequest.ofFiles(folder.resolve("prod.yaml"))
            .set(SetArgument.Kind.SET_STRING, "ai.environment.data.PORT=4");

    LintResult result = Linter.of(List.of()).lint(request);
    assertThat(((Value.Scalar) result.effective().at(PORT)).scalar().text()).isEqualTo("4");
  }

  @Test
  void aDependencyThatIsNoMappingCannotBeJudged() throws IOException {
    write("prod.yaml", "ai: text\n");

    assertThatThrownBy(() -> lint("prod.yaml"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageEndingWith("prod.yaml:1: the values of a dependency must be a mapping");
  }

  private LintResult lint(String file) {
    return Linter.of(List.of()).lint(LintRequest.ofFiles(folder.resolve(file)));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
