package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets of the input, marked, in no output of any kind. */
class CanaryTest {

  private static final String MARK = "CANARY";

  @ParameterizedTest
  @ValueSource(strings = {"parsed.yaml", "broken.yaml"})
  void noFormShowsASecretOfAFile(String name, @TempDir Path folder) throws Exception {
    String file = file(name);
    List<Path> written = new ArrayList<>();
    for (io.portkeylint.report.ReportFormat format : io.portkeylint.report.ReportFormat.values()) {
      Path report = folder.resolve(format.label());
      written.add(report);
      Outcome outcome =
          quiet(
              "--format",
              format.label(),
              "--output",
              format.label() + "=" + report,
              "--verbose",
              file);
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(report).isNotEmptyFile();
      assertThat(Files.readString(report)).doesNotContain(MARK);
    }
    quiet("--compact", file);
    quiet("--color", "always", file);
    quiet("--chart-version", "1.0.3", file);
    quiet("effective", file);
    quiet("effective", "--format", "json", file);
    quiet("effective", "--path", "environment.data.REDIS_PASSWORD", file);
    quiet("-f", file, "-f", file("parsed.yaml"));
    assertThat(written).hasSizeGreaterThan(1);
  }

  @Test
  void standardInputIsNoException() throws Exception {
    String text = Files.readString(Path.of(file("broken.yaml")));
    Outcome outcome = Outcome.with(text, Map.of(), "-");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).startsWith("error[PK001").doesNotContain(MARK);
  }

  @Test
  void aSecretThatIsAWordOfAMessageDoesNotBlotItOut() {
    String text =
        """
        environment:
          create: true
          secret: false
          data:
            PORT: environment
            PORTKEY_CLIENT_AUTH: environment
        """;
    Outcome outcome = Outcome.with(text, Map.of(), "-");

    assertThat(outcome.out())
        .contains("`PORT` is `********`, which is no port number")
        .contains("set `environment.secret: true`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--set|environment.data.REDIS_PASSWORD=CANARY",
        "--set|environment.data.REDIS_PASSWORD=CANARY,service.containerPort=1",
        "--set|environment.data.REDIS_PASSWORD={CANARY,service.containerPort=1",
        "--set|environment[.data.REDIS_PASSWORD=CANARY",
        "--set|CANARY",
        "--set-string|environment.data.REDIS_PASSWORD=CANARY,a",
        "--set-json|environment.data={\"REDIS_PASSWORD\":\"CANARY\"",
        "--set-json|environment.data={\"REDIS_PASSWORD\":\"CANARY\"}",
        "--set-literal|environment.data.REDIS_PASSWORD=CANARY",
        "--set-file|environment.data.REDIS_PASSWORD=CANARY",
        "--set-sting|environment.data.REDIS_PASSWORD=CANARY",
        "--set-sting=environment.data.REDIS_PASSWORD=CANARY",
        "-sCANARY"
      })
  void noArgumentIsRepeated(String arguments) {
    quiet((arguments + "|--set|service.containerPort=8080").split("\\|"));
    quiet(("--verbose|--format|json|" + arguments).split("\\|"));
  }

  /** Asserts that neither stream has a mark, and hands the outcome on. */
  private static Outcome quiet(String... arguments) {
    Outcome outcome = Outcome.with("", Map.of("PORTKEY_LINT_DEBUG", "1"), arguments);

    assertThat(outcome.out()).as("%s", List.of(arguments)).doesNotContain(MARK);
    assertThat(outcome.err()).as("%s", List.of(arguments)).doesNotContain(MARK);
    assertThat(outcome.code()).as("%s", List.of(arguments)).isNotEqualTo(3);
    return outcome;
  }

  private static String file(String name) throws URISyntaxException, IOException {
    return Path.of(CanaryTest.class.getResource("/canary/" + name).toURI()).toString();
  }
}
