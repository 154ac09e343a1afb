package io.portkeylint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.config.RulePolicy;
import io.portkeylint.config.SeverityOption;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.model.Platform;
import io.portkeylint.rule.Phase;
import io.portkeylint.values.SetArgument;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastCheckTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @TempDir Path folder;
  private Path values;
  private LintRequest request;

  @BeforeEach
  void rememberACheck() throws IOException {
    values = Files.writeString(folder.resolve("values.yaml"), "a: 1\n");
    request = LintRequest.ofFiles(values);
    check(request).remember();
  }

  @Test
  void knowsTheSameAgain() throws IOException {
    assertThat(check(request).foundNothingInTheSame()).isTrue();
  }

  @Test
  void seesAChangedFile() throws IOException {
    Files.writeString(values, "a: 2\n");

    assertThat(check(request).foundNothingInTheSame()).isFalse();
  }

  @Test
  void seesAFileThatIsGone() throws IOException {
    Files.delete(values);

    assertThat(check(request).foundNothingInTheSame()).isFalse();
  }

  @Test
  void seesAnotherChartBesideTheValues() throws IOException {
    Files.writeString(
        folder.resolve("Chart.yaml"),
        """
        name: platform
        dependencies:
          - name: gateway
            repository: https://portkey-ai.github.io/helm
            version: 1.6.1
        """);

    assertThat(check(request).foundNothingInTheSame()).isFalse();
  }

  @Test
  void seesOtherParameters() throws IOException {
    assertThat(check(request.chartVersion("1.7.6")).foundNothingInTheSame()).isFalse();
    assertThat(check(request.phase(Phase.INITIAL)).foundNothingInTheSame()).isFalse();
    assertThat(check(request.platform(Platform.EKS)).foundNothingInTheSame()).isFalse();
    assertThat(check(request.partial(true)).foundNothingInTheSame()).isFalse();
    assertThat(check(request.set(SetArgument.Kind.SET, "a=1")).foundNothingInTheSame()).isFalse();
    assertThat(check(request, request).foundNothingInTheSame()).isFalse();
    assertThat(check().foundNothingInTheSame()).isFalse();
  }

  @Test
  void remembersNothingWithoutABuildDirectory() throws IOException {
    LastCheck check = new LastCheck(null, "1", List.of(request), List.of(), DAY);
    check.remember();

    assertThat(check.foundNothingInTheSame()).isFalse();
  }

  @Test
  void seesAnotherConfiguration() throws IOException {
    Path configuration = Files.writeString(folder.resolve("portkey-lint.yaml"), "platform: eks");
    LastCheck first = check(DAY, List.of(configuration), request);
    assertThat(first.foundNothingInTheSame()).isFalse();
    first.remember();
    assertThat(first.foundNothingInTheSame()).isTrue();

    Files.writeString(configuration, "platform: aks");

    assertThat(first.foundNothingInTheSame()).isFalse();
  }

  @Test
  void aSuppressionIsLookedAtAgainTheNextDay() throws IOException {
    Files.writeString(values, "a: 1 # portkey-lint-ignore PK310 until 2026-01-02: later\n");
    check(request).remember();

    assertThat(check(request).foundNothingInTheSame()).isTrue();
    assertThat(check(DAY.plusDays(1), List.of(), request).foundNothingInTheSame()).isFalse();
  }

  @Test
  void remembersNoFilesOfArguments() throws IOException {
    LastCheck check = check(request.set(SetArgument.Kind.SET_FILE, "a=file.txt"));
    check.remember();

    assertThat(check.foundNothingInTheSame()).isFalse();
  }

  @Test
  void remembersNothingOfSchemasSinceTheyReferToOtherFiles() throws IOException {
    LastCheck check = check(request.schema(folder.resolve("own.schema.json"), "own.schema.json"));
    check.remember();

    assertThat(check.foundNothingInTheSame()).isFalse();
  }

  @Test
  void seesAnotherPlugin() throws IOException {
    File stamp = folder.resolve("target/default.sha256").toFile();

    assertThat(new LastCheck(stamp, "2", List.of(request), List.of(), DAY).foundNothingInTheSame())
        .isFalse();
  }

  @Test
  void seesWhatParametersSayOfRules() throws IOException {
    List<RuleInfo> rules = List.of(RuleInfo.rule("PK999", "b-is-even").build());
    RulePolicy off =
        RulePolicy.NONE.withSeverities(List.of(SeverityOption.parse("PK999=off", "", rules)));
    RulePolicy variables = RulePolicy.NONE.withExtraVariables(Set.of("MINE"));
    check(request.policy(RulePolicy.NONE)).remember();

    assertThat(check(request.policy(RulePolicy.NONE)).foundNothingInTheSame()).isTrue();
    assertThat(check(request.policy(off)).foundNothingInTheSame()).isFalse();
    assertThat(check(request.policy(variables)).foundNothingInTheSame()).isFalse();
  }

  private LastCheck check(LintRequest... requests) {
    return check(DAY, List.of(), requests);
  }

  private LastCheck check(LocalDate today, List<Path> further, LintRequest... requests) {
    File stamp = folder.resolve("target/default.sha256").toFile();
    return new LastCheck(stamp, "1", List.of(requests), further, today);
  }
}
