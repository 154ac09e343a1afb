package io.portkeylint;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.chart.ChartVersion;
import io.portkeylint.chart.ChosenChart;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.Omitted;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.source.Source;
import io.portkeylint.values.KeyPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingLimitTest {

  private static final Severity E = Severity.ERROR;
  private static final Severity W = Severity.WARNING;
  private static final Severity I = Severity.INFO;

  @Test
  void keepsTheMostSeriousOfAllResultsInTheirOrder() {
    List<LintResult> limited = FindingLimit.keep(4, List.of(result(W, I, W, E), result(I, E, W)));

    assertThat(severities(limited.get(0))).containsExactly(W, W, E);
    assertThat(severities(limited.get(1))).containsExactly(E);
    assertThat(limited.get(0).omitted()).isEqualTo(new Omitted(0, 0, 1));
    assertThat(limited.get(1).omitted()).isEqualTo(new Omitted(0, 1, 1));
    assertThat(limited.get(1).count(W)).isEqualTo(1);
  }

  @Test
  void whatIsLeftOutStillFails() {
    LintResult limited = FindingLimit.keep(0, List.of(result(W, E))).get(0);

    assertThat(limited.findings()).isEmpty();
    assertThat(limited.hasFindings(E)).isTrue();
    assertThat(limited.omitted().all()).isEqualTo(2);
  }

  @Test
  void limitingAgainCountsOn() {
    List<LintResult> once = FindingLimit.keep(2, List.of(result(W, W, W)));

    LintResult twice = FindingLimit.keep(1, once).get(0);

    assertThat(twice.omitted()).isEqualTo(new Omitted(0, 2, 0));
    assertThat(twice.count(W)).isEqualTo(3);
  }

  @Test
  void fewFindingsStayAsTheyAre() {
    List<LintResult> results = List.of(result(W, E));

    assertThat(FindingLimit.keep(2, results)).isSameAs(results);
  }

  static List<Severity> severities(LintResult result) {
    return result.findings().stream().map(Finding::severity).toList();
  }

  static LintResult result(Severity... severities) {
    return result("PK310", severities);
  }

  static LintResult result(String rule, Severity... severities) {
    Source source = Source.file("values.yaml", "a: 1\n");
    List<Finding> findings = new ArrayList<>();
    for (Severity severity : severities) {
      findings.add(
          new Finding(
              RuleInfo.rule(rule, "some-rule").build(),
              severity,
              "message",
              KeyPath.ROOT,
              new Label(source.span(0, 1), ""),
              List.of(),
              "",
              "",
              List.of(),
              List.of(),
              List.of()));
    }
    ChosenChart chart = new ChosenChart(ChartVersion.parse("1.7.7"), "newest known");
    return new LintResult(chart, List.of(source), null, findings);
  }
}
