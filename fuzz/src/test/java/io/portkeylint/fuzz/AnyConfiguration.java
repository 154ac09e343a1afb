package io.portkeylint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.cli.Main;
import io.portkeylint.config.Configuration;
import io.portkeylint.config.ConfigurationException;
import io.portkeylint.config.ConfigurationReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Any text as a configuration file. */
final class AnyConfiguration {

  private static final String NAME = ".portkey-lint.yaml";

  private static final String VALUES =
      "service: {type: NodePort, containerPort: 8080}\nunknown: 1\n"
          + "environment: {data: {REDIS_PASSWORD: x, PORT: 8787}}\n";

  private static Path folder;

  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("portkey-lint-fuzz");
  }

  static void removeFolder() throws IOException {
    Files.deleteIfExists(folder.resolve(NAME));
    Files.deleteIfExists(folder);
  }

  static void check(byte[] bytes) throws IOException {
    String text = Planted.into(new String(bytes, StandardCharsets.UTF_8));
    Path file = Files.writeString(folder.resolve(NAME), text);
    Configuration configuration = Effort.ofWholeRun().of(text, () -> read(file));
    if (configuration != null) {
      LintRequest request =
          LintRequest.of(List.of(Runs.input("values.yaml", VALUES)))
              .chartVersion("1.7.7")
              .policy(configuration.policy());
      Runs.assertSound(request, VALUES + text);
      configuration.isPartial(folder.resolve("overlays/values.yaml"));
    }
    String shown = run("config", "--config", file.toString());
    Planted.assertAbsentFrom(shown);
    assertThat(run("config", "--config", file.toString())).isEqualTo(shown);
  }

  private static Configuration read(Path file) {
    try {
      return ConfigurationReader.read(file, NAME, Runs.LINTER.ruleInfos());
    } catch (ConfigurationException e) {
      assertThat(e.problems()).isNotEmpty();
      for (String problem : e.problems()) {
        assertThat(problem)
            .as("a problem with its place")
            .matches("(?s)\\.portkey-lint\\.yaml:\\d+:\\d+: .+");
        Planted.assertAbsentFrom(problem);
      }
      return null;
    }
  }

  private static String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(arguments, InputStream.nullInputStream(), out, err);
    assertThat(code).as("%s", err).isIn(0, 2);
    return code + out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
  }
}
