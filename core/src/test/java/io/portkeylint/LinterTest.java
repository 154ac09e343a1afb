package io.portkeylint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portkeylint.chart.ChartRange;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.model.Platform;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.source.Position;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.SetArgument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a run goes, told with rules that want a value to be set. */
class LinterTest {

  /** Wants a setting to be there, and quotes it when it is. */
  private record Wanted(RuleInfo info, String path) implements Rule {

    Wanted(String id, String path, Severity severity) {
      this(RuleInfo.rule(id, "wanted-" + id).severity(severity).build(), path);
    }

    @Override
    public void check(RuleContext context) {
      Setting<String> setting = context.values().text(KeyPath.parse(path));
      String known = setting.known();
      String message = known == null ? path + " is missing" : path + " is " + known;
      context.report(finding(message).at(setting, "here"));
    }
  }

  private static final Rule PORT = new Wanted("PK800", "environment.data.PORT", Severity.ERROR);

  private final Linter linter = Linter.of(List.of(PORT));

  @Test
  void findingsAreInTheOrderOfLayersArgumentsPlacesAndRules() {
    List<Rule> rules =
        List.of(
            new Wanted("PK803", "image.tag", Severity.INFO),
            new Wanted("PK802", "service.port", Severity.INFO),
            new Wanted("PK801", "service.type", Severity.INFO),
            new Wanted("PK804", "image.tag", Severity.ERROR));
    LintRequest request =
        request(
                "service: {type: a}\nservice: {type: NodePort}\nx: 1\n",
                "y: 1\nservice: {port: 1}\n")
            .set(SetArgument.Kind.SET, "image.tag=t");

    assertThat(lines(Linter.of(rules).lint(request)))
        .containsExactly(
            "0.yaml:2:1 PK003",
            "0.yaml:2:17 PK801",
            "0.yaml:3:1 PK013",
            "1.yaml:1:1 PK013",
            "1.yaml:2:17 PK802",
            "--set #1:1:1 PK013",
            "--set #1:1:11 PK804");
  }

  @Test
  void aMisspeltKeyIsAsBadAsWhatItBringsAndTheOnlyFinding() {
    LintResult result = linter.lint(request("environment: {data: {PROT: 1}}\n"));

    assertThat(result.findings()).hasSize(1);
    Finding finding = result.findings().get(0);
    assertThat(finding.rule().id()).isEqualTo("PK014");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.notes()).contains("it follows that environment.data.PORT is 8787");
  }

  @Test
  void aRuleSpeaksOfItsChartVersionsAndPlatformOnly() {
    Rule old =
        rule(
            RuleInfo.rule("PK801", "old")
                .charts(new ChartRange(null, ChartVersion.parse("1.7.5")))
                .build());
    Rule eks = rule(RuleInfo.rule("PK802", "eks").platform("eks").build());
    Linter both = Linter.of(List.of(old, eks));
    LintRequest request = request("service: {type: ClusterIP}\n");

    assertThat(lines(both.lint(request.chartVersion("1.7.5"))))
        .containsExactly("0.yaml:1:17 PK801");
    assertThat(lines(both.lint(request.platform(Platform.GKE)))).isEmpty();
    assertThat(lines(both.lint(request.platform(Platform.EKS))))
        .containsExactly("0.yaml:1:17 PK802");
    assertThat(lines(both.lint(request.platform(Platform.UNKNOWN))))
        .containsExactly("0.yaml:1:17 PK802");
  }

  private static Rule rule(RuleInfo info) {
    return new Wanted(info, "service.type");
  }

  @Test
  void aCommentAccountsForAFindingUntilItsDay() {
    LintRequest request =
        request(
            """
            # portkey-lint-ignore PK800 until 2026-03-31: the pipeline sets it
            environment: {data: {PORT: "1"}}
            """);

    LintResult before = linter.asOf(LocalDate.of(2026, 3, 31)).lint(request);
    LintResult after = linter.asOf(LocalDate.of(2026, 4, 1)).lint(request);

    assertThat(before.findings()).isEmpty();
    assertThat(before.suppressed()).extracting(one -> one.finding().rule().id()).contains("PK800");
    assertThat(lines(after)).containsExactly("0.yaml:1:35 PK904", "0.yaml:2:28 PK800");
    assertThat(after.suppressed()).isEmpty();
  }

  @Test
  void whatIsHeldBackStandsInTheOrderOfTheFileAndCanBeBroughtBack() {
    LintRequest request =
        request(
            """
            one: 1  # portkey-lint-ignore PK013: x
            environment: {data: {PORT: "1"}}
            two: 1  # portkey-lint-ignore PK013: y
            """);

    LintResult result = linter.lint(request);

    assertThat(result.suppressed()).extracting(Suppressed::reason).containsExactly("x", "y");
    assertThat(lines(result)).containsExactly("0.yaml:2:28 PK800");
    assertThat(lines(result.unsuppressed()))
        .containsExactly("0.yaml:1:1 PK013", "0.yaml:2:28 PK800", "0.yaml:3:1 PK013");
    assertThat(result.unsuppressed().suppressed()).isEmpty();
  }

  @Test
  void aSecretThatARuleQuotesIsMasked() {
    LintRequest request =
        request("environment: {data: {PORT: pa55word-9, REDIS_PASSWORD: pa55word-9}}\n");

    assertThat(linter.lint(request).findings())
        .extracting(Finding::message)
        .contains("environment.data.PORT is ********");
  }

  @Test
  void knowsWhateverCanReport() {
    assertThat(linter.ruleInfos())
        .extracting(RuleInfo::id)
        .isSorted()
        .contains("PK001", "PK013", "PK800", "PK904");
    assertThat(linter.rules()).containsExactly(PORT);
  }

  @Test
  void aFileThatIsNoYamlIsTheOnlyFinding() {
    LintResult result = linter.lint(request("a: [\n", "x: 1\n"));

    assertThat(lines(result)).containsExactly("0.yaml:1:4 PK001");
    assertThat(result.isRead()).isFalse();
    assertThat(result.layerFiles()).isEmpty();
  }

  @Test
  void sayWhyAFileCannotBeRead(@TempDir Path folder) {
    assertThatThrownBy(() -> linter.lint(LintRequest.ofFiles(folder.resolve("none.yaml"))))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(folder.resolve("none.yaml") + ": no such file");
    assertThatThrownBy(() -> linter.lint(LintRequest.ofFiles(folder)))
        .hasMessage(folder + ": is a directory, not a values file");
    assertThatThrownBy(() -> linter.lint(LintRequest.ofFiles(Path.of("")).chartVersion("1.7")))
        .hasMessage("the name of a values file is empty");
    assertThatThrownBy(() -> linter.lint(request("a: 1").chartVersion("1.6.9")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("there is no chart version `1.6.9`");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4_080, 4_095, 4_096, 4_097, 20_000})
  void aFileOfAnyLengthIsReadToItsEnd(int length, @TempDir Path folder) throws IOException {
    String text = "#".repeat(length) + "\nenvironment: {data: {PORT: \"end\"}}";
    Path file = Files.writeString(folder.resolve("values.yaml"), text);

    assertThat(linter.lint(LintRequest.ofFiles(file)).findings())
        .extracting(Finding::message)
        .containsExactly("environment.data.PORT is end");
  }

  @Test
  void partialChecksAreMadeCompleteForWhoWantsToKnow() {
    LintRequest partial = request("service: {type: NodePort}\n").partial(true);
    LintRequest unreadable = LintRequest.ofFiles(Path.of("")).partial(true);

    assertThat(linter.lint(partial).findings()).isEmpty();
    List<LintResult> complete =
        CompleteChecks.of(linter, List.of(partial, request("a: 1"), unreadable));

    assertThat(complete).hasSize(1);
    assertThat(lines(complete.get(0))).containsExactly("0.yaml:1:1 PK800");
  }

  private static LintRequest request(String... layers) {
    List<LintRequest.Input> inputs = new ArrayList<>();
    for (int i = 0; i < layers.length; i++) {
      byte[] bytes = layers[i].getBytes(StandardCharsets.UTF_8);
      inputs.add(new LintRequest.Input.Bytes(i + ".yaml", bytes));
    }
    return LintRequest.of(inputs);
  }

  private static List<String> lines(LintResult result) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : result.findings()) {
      Position at = finding.primary().span().startPosition();
      String file = finding.primary().span().source().name();
      lines.add(file + ":" + at.line() + ":" + at.column() + " " + finding.rule().id());
    }
    return lines;
  }
}
