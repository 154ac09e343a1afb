package io.portkeylint.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.finding.Suppressed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

  private static final String VALUES = "replicaCount: two\nservice:\n  port: eighty\n";

  @Test
  void acceptsWhatWasThereAndNothingNew() {
    Baseline baseline = Baseline.of(List.of(lint("values.yaml", VALUES)));

    LintResult same = only(baseline, lint("values.yaml", "# new\n\n" + VALUES));
    LintResult more = only(baseline, lint("values.yaml", VALUES + "  containerPort: many\n"));
    LintResult elsewhere = only(baseline, lint("other.yaml", VALUES));

    assertThat(same.findings()).isEmpty();
    assertThat(same.suppressed())
        .hasSize(2)
        .allSatisfy(one -> assertThat(one.kind()).isEqualTo(Suppressed.Kind.BASELINE));
    assertThat(more.findings())
        .extracting(finding -> finding.path().toString())
        .containsExactly("service.containerPort");
    assertThat(elsewhere.findings()).hasSize(2);
  }

  @Test
  void oneEntryIsEnoughForAFileInTwoDeployments() {
    LintResult result = lint("values.yaml", VALUES);
    Baseline baseline = Baseline.of(List.of(result, lint("values.yaml", VALUES)));

    assertThat(baseline.size()).isEqualTo(2);
    assertThat(baseline.match(List.of(result)).unmatched()).isEmpty();
  }

  @Test
  void whatIsMendedIsToldAndRemoved() {
    Baseline baseline =
        Baseline.of(List.of(lint("values.yaml", VALUES), lint("other.yaml", VALUES)));
    Baseline.Match match = baseline.match(List.of(lint("values.yaml", VALUES.replace("two", "2"))));

    assertThat(match.unmatched()).singleElement().asString().startsWith("values.yaml PK010 repl");
    Baseline smaller = baseline.shrunkTo(List.of(lint("values.yaml", VALUES.replace("two", "2"))));
    assertThat(smaller.since(baseline)).isEqualTo("3 findings accepted (0 added, 1 removed)");
  }

  @Test
  void whatWasNotLookedAtStaysWhenABaselineIsRenewed() {
    Baseline baseline =
        Baseline.of(List.of(lint("values.yaml", VALUES), lint("other.yaml", VALUES)));
    Baseline renewed = baseline.renewedBy(List.of(lint("values.yaml", "service: 1\n")));

    assertThat(renewed.since(baseline)).isEqualTo("3 findings accepted (1 added, 2 removed)");
    assertThat(renewed.text()).contains("other.yaml PK010 ").contains("values.yaml PK010 service ");
  }

  @Test
  void readsWhatItWrites(@TempDir Path folder) throws IOException {
    Baseline baseline = Baseline.of(List.of(lint("values.yaml", VALUES)));
    Path file = Files.writeString(folder.resolve("accepted"), baseline.text());

    assertThat(Baseline.read(file, "accepted").text()).isEqualTo(baseline.text());
    assertThatThrownBy(() -> Baseline.read(folder, "folder"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("folder: cannot be read");
  }

  @Test
  void aFileThatHelmRefusesIsNeverAccepted() {
    LintResult refused = lint("values.yaml", "a: b: c\n");
    Baseline accepted = Baseline.of(List.of(lint("values.yaml", VALUES)));

    assertThat(refused.findings()).isNotEmpty();
    assertThat(Baseline.of(List.of(refused)).size()).isZero();
    assertThat(only(accepted, refused).findings()).isEqualTo(refused.findings());
    assertThat(accepted.match(List.of(refused)).unmatched()).isEmpty();
  }

  @Test
  void findingsAboutSuppressionsAreNeverAccepted() {
    LintResult result = lint("values.yaml", "# portkey-lint-ignore PK999: no rule\na: 1\n");

    assertThat(result.findings()).anyMatch(one -> one.rule().id().equals("PK902"));
    assertThat(Baseline.of(List.of(result)).text()).contains("PK013").doesNotContain("PK902");
  }

  @Test
  void isSortedAndReadAsItWasWritten() {
    String odd = "# dir with blank/100%/größe\u200b😀.yaml";
    Baseline baseline =
        Baseline.of(List.of(lint(odd, VALUES), lint("a.yaml", "\"k e\\ny\": 1\n\"#\": 1\n")));
    String text = baseline.text();

    List<String> lines = text.lines().skip(1).toList();
    assertThat(lines).isSorted().hasSize(4).allMatch(line -> line.split(" ").length == 4);
    assertThat(text).startsWith("# portkey-lint baseline 1: ").doesNotContain("\u200b");
    assertThat(Baseline.parse("b", text).text()).isEqualTo(text);
    assertThat(Baseline.parse("b", text.replace("\n", "\r\n\r\n")).text()).isEqualTo(text);
    assertThat(only(Baseline.parse("b", text), lint(odd, VALUES)).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<<<<<<< HEAD",
        "v.yaml PK310 a",
        "v.yaml PK310 a 2e78e71b9c56e0f5 x",
        "v.yaml pk310 a 2e78e71b9c56e0f5",
        "v.yaml PK310 a 2e78e71b9c56e0f",
        "v.yaml PK310 a 2e78e71b9c56e0f5-",
        "v.yaml PK310 a 2e78e71b9c56e0f5-2x",
        "v.yaml  PK310 a 2e78e71b9c56e0f5",
        "v%2.yaml PK310 a 2e78e71b9c56e0f5",
        "v%uzzzz.yaml PK310 a 2e78e71b9c56e0f5",
        "v.yaml PK310 a%u00 2e78e71b9c56e0f5",
        " ",
        "# portkey-lint baseline 2: of the future",
      })
  void aBrokenLineIsNamed(String line) {
    String text = "# portkey-lint baseline 1: x\nv.yaml PK310 . 2e78e71b9c56e0f5-2\n" + line + "\n";

    assertThatThrownBy(() -> Baseline.parse("dir/base", text))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("dir/base:3: ");
  }

  @Test
  void holdsNothingOfASecret() {
    String values = "redisPassword: hunter2-canary\n";
    String one = Baseline.of(List.of(lint("values.yaml", values))).text();
    String other =
        Baseline.of(List.of(lint("values.yaml", values.replace("hunter2", "another")))).text();

    assertThat(one).contains("redisPassword").doesNotContain("hunter2").isEqualTo(other);
  }

  private static LintResult only(Baseline baseline, LintResult result) {
    return baseline.match(List.of(result)).results().get(0);
  }

  private static LintResult lint(String name, String values) {
    LintRequest.Input input =
        new LintRequest.Input.Bytes(name, values.getBytes(StandardCharsets.UTF_8));
    return Linter.of(List.of()).lint(LintRequest.of(List.of(input)).chartVersion("1.7.7"));
  }
}
