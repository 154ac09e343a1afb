package io.portkeylint;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.config.Configuration;
import io.portkeylint.config.ConfigurationReader;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.values.SetArgument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a configuration makes of findings, and which of its entries are needed no more. */
class JudgementTest {

  private static final Linter LINTER = Linter.of(List.of());

  @TempDir Path folder;

  @BeforeEach
  void writeValues() throws IOException {
    Files.createDirectory(folder.resolve("dev"));
    Files.writeString(folder.resolve("values.yaml"), "one: 1\ntwo: 1\n");
    Files.writeString(folder.resolve("dev/values.yaml"), "two: 1\nreplicaCount: x\n");
  }

  @Test
  void entriesAccountForFindingsInTheirFilesAndAtTheirPaths() throws IOException {
    Configuration configuration =
        configure(
            """
            ignores:
              - {rules: PK013, files: "dev/**", reason: in dev}
              - {rules: PK013, paths: one, reason: the first}
            """);

    LintResult result = lint(configuration, "values.yaml", "dev/values.yaml");

    assertThat(result.suppressed())
        .extracting(one -> one.kind() + " " + one.finding().path() + " " + one.reason())
        .containsExactly("CONFIGURATION one the first", "CONFIGURATION two in dev");
    assertThat(result.findings())
        .extracting(finding -> finding.rule().id() + " " + finding.path())
        .containsExactly("PK010 replicaCount");
    assertThat(result.suppressed().get(1).finding().primary().span().source().name())
        .endsWith("dev/values.yaml");
  }

  @Test
  void whatIsReadFromElsewhereIsAFileByItsName() throws IOException {
    Configuration configuration =
        configure("ignores: [{rules: PK013, files: dev/values.yaml, reason: in dev}]\n");
    String name = folder.resolve("dev/values.yaml").toString();
    LintRequest.Input bytes =
        new LintRequest.Input.Bytes(name, "one: 1\n".getBytes(StandardCharsets.UTF_8));
    LintRequest.Input nowhere =
        new LintRequest.Input.Bytes("\0", "one: 1\n".getBytes(StandardCharsets.UTF_8));

    LintRequest request = LintRequest.of(List.of(bytes)).policy(configuration.policy());
    LintRequest noPath = LintRequest.of(List.of(nowhere)).policy(configuration.policy());

    assertThat(LINTER.lint(request).findings()).isEmpty();
    assertThat(LINTER.lint(request).suppressed()).hasSize(1);
    assertThat(LINTER.lint(noPath).findings()).hasSize(1);
  }

  @Test
  void anArgumentIsInNoFile() throws IOException {
    Configuration configuration =
        configure("ignores: [{rules: PK013, files: '**', reason: all files}]\n");
    LintRequest request =
        LintRequest.ofFiles(folder.resolve("values.yaml"))
            .set(SetArgument.Kind.SET, "three=1")
            .policy(configuration.policy());

    LintResult result = LINTER.lint(request);

    assertThat(result.findings()).extracting(one -> one.path().toString()).containsExactly("three");
    assertThat(result.suppressed()).hasSize(2);
  }

  @Test
  void aRuleThatIsOffFindsNothing() throws IOException {
    LintResult result =
        lint(configure("severities: {PK013: \"off\", PK010: info}\n"), "dev/values.yaml");

    assertThat(result.findings())
        .extracting(one -> one.rule().id() + " " + one.severity().label())
        .containsExactly("PK010 info");
    assertThat(result.suppressed()).isEmpty();
  }

  @Test
  void entriesThatAccountForNothingAreTold() throws IOException {
    Configuration configuration =
        configure(
            """
            ignores:
              - {rules: PK013, reason: needed}
              - {rules: [PK012, PK003], reason: mended}
              - {rules: PK012, files: "prod/**", reason: not looked at}
            """);
    LintResult result = lint(configuration, "values.yaml");
    Path file = folder.resolve("values.yaml");

    assertThat(UnusedIgnores.after(configuration, List.of(result), List.of(file)))
        .containsExactly(
            ".portkey-lint.yaml:3: this entry of `ignores` accounts for no finding any more:"
                + " PK012, PK003");
    Files.writeString(file, "a: [");
    LintResult broken = lint(configuration, "values.yaml");
    assertThat(UnusedIgnores.after(configuration, List.of(result, broken), List.of(file)))
        .isEmpty();
  }

  @Test
  void aCommentIsNoNeedForAnEntry() throws IOException {
    Files.writeString(
        folder.resolve("values.yaml"), "one: 1  # portkey-lint-ignore PK013: a comment\n");
    Configuration configuration = configure("ignores: [{rules: PK013, reason: an entry}]\n");
    LintResult result = lint(configuration, "values.yaml");

    assertThat(result.suppressed())
        .extracting(Suppressed::kind)
        .containsExactly(Suppressed.Kind.COMMENT);
    assertThat(
            UnusedIgnores.after(
                configuration, List.of(result), List.of(folder.resolve("values.yaml"))))
        .hasSize(1);
  }

  private Configuration configure(String text) throws IOException {
    Path file = Files.writeString(folder.resolve(".portkey-lint.yaml"), text);
    return ConfigurationReader.read(file, ".portkey-lint.yaml", LINTER.ruleInfos());
  }

  private LintResult lint(Configuration configuration, String... files) {
    Path[] paths = new Path[files.length];
    for (int i = 0; i < files.length; i++) {
      paths[i] = folder.resolve(files[i]);
    }
    return LINTER.lint(LintRequest.ofFiles(paths).policy(configuration.policy()));
  }
}
