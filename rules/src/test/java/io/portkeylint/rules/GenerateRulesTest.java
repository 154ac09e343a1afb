package io.portkeylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.fixtures.FixtureFolder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** A mistake in a declaration ends the build with its place. */
class GenerateRulesTest {

  private static final String GOOD =
      """
      - rule: PK242 elasticache-iam-username
        basis: example
        source: EKS guide
        summary: IAM authentication names the user.
        why: without its id no login is possible
        when: {AWS_REDIS_AUTH_MODE: iam}
        require: REDIS_USERNAME
        message: IAM authentication needs `REDIS_USERNAME`
        related: {AWS_REDIS_AUTH_MODE: chosen here}
        help: add it
      """;

  @TempDir Path folder;

  @Test
  void aDeclarationBecomesAnEntryOfTheIndex() throws Exception {
    assertThat(generate(GOOD)).isEmpty();
    assertThat(Files.readString(folder.resolve("out/io/portkeylint/rules/RuleIndex.java")))
        .contains("new DeclaredRule(0, 0),");
    assertThat(
            Files.readString(folder.resolve("out/io/portkeylint/rules/declared/Declarations.java")))
        .contains("LOGIC =\n      \"\\u0000\\u0000-=\\u0001\\u0001\\u0000.r\\u0001\\u0003\";")
        .contains("case 1:\n        return \"AWS_REDIS_AUTH_MODE\";")
        .contains("case 3:\n        return \"REDIS_USERNAME\";");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          help: add it            | hlep: add it              | :10:9: unknown field `hlep`
          basis: example          | basis: hearsay            | :2:10: `hearsay` is none of
          require: REDIS_USERNAME | require: redis..username  | :7:12: `redis..username` names no setting
          require: REDIS_USERNAME | format: REDIS_USERNAME    | :1:3: `as` is missing
          require: REDIS_USERNAME | values: [a]               | :1:3: no check
          `REDIS_USERNAME`        | '{REDIS_USERNAME'         | :8:12: a brace is not closed
          PK242 elasticache-iam   | PK2 elasticache-iam       | :1:9: `rule` is an id and a name
          help: add it            | help: [add it]            | :10:9: a single value belongs here
          help: add it            | fix: {sset: x}            | `help` is missing
          help: add it            | since: newest             | :10:10: `newest` is no chart version
          """)
  void aMistakeIsNamedWithItsPlace(String right, String wrong, String message) throws Exception {
    assertThat(generate(GOOD.replace(right, wrong))).contains("cache.yaml").contains(message);
  }

  @Test
  void anIdOrNameIsTakenOnce() throws Exception {
    assertThat(generate(GOOD + GOOD))
        .contains("cache.yaml:11: `PK242` is taken already by ")
        .contains("cache.yaml:1");
  }

  private String generate(String declarations) throws IOException, InterruptedException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Files.writeString(data.resolve("cache.yaml"), declarations);
    Path errors = folder.resolve("errors.txt");
    String snakeyaml =
        new File(Yaml.class.getProtectionDomain().getCodeSource().getLocation().getPath())
            .getPath();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                FixtureFolder.project().resolve("rules/target/generator")
                    + File.pathSeparator
                    + snakeyaml,
                "io.portkeylint.build.rules.GenerateRules",
                data.toString(),
                sources.toString(),
                folder.resolve("out").toString())
            .redirectError(errors.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    String said = Files.readString(errors, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(said).isEqualTo(said.isEmpty() ? 0 : 1);
    return said;
  }
}
