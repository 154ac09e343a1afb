package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintResult;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.chart.ChosenChart;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.source.Source;
import io.portkeylint.values.KeyPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

  private static final Source ONE = Source.file("one.yaml", "a: 1\n");
  private static final Source TWO = Source.file("two.yaml", "a: 1\n");
  private static final RuleInfo OWN = RuleInfo.rule("schema:acme", "acme").build();

  private static LintResult result(
      String chart, String reason, List<Source> sources, Finding... findings) {
    return new LintResult(
        new ChosenChart(ChartVersion.parse(chart), reason),
        sources,
        null,
        new ArrayList<>(List.of(findings)));
  }

  private static Finding finding(RuleInfo rule, Severity severity) {
    Label label = new Label(ONE.span(0, 1), "");
    return new Finding(
        rule,
        severity,
        "m",
        KeyPath.of("a"),
        label,
        List.of(),
        "",
        "",
        List.of(),
        List.of(),
        List.of());
  }

  private static String summary(Finding example, LintResult... results) {
    Sheet sheet = new Sheet(false);
    new Summary(List.of(results)).write(sheet, example);
    return sheet.toString();
  }

  @Test
  void ofNothingThereIsNone() {
    assertThat(summary(null)).isEmpty();
  }

  @Test
  void oneFileIsNamedWhenItIsClean() {
    assertThat(summary(null, result("1.7.7", "newest known", List.of(ONE))))
        .isEqualTo("no problems in one.yaml, checked against chart 1.7.7 (newest known)\n");
    assertThat(summary(null, result("1.7.7", "newest known", List.of(ONE, TWO))))
        .isEqualTo(
            "no problems in 2 files (one.yaml, two.yaml), checked as one deployment of chart 1.7.7"
                + " (newest known)\n");
    assertThat(summary(null, result("1.7.7", "newest known", List.of())))
        .isEqualTo("no problems in the arguments, checked against chart 1.7.7 (newest known)\n");
  }

  @Test
  void upToThreeNamesAreTold() {
    LintResult three = result("1.7.7", "x", List.of(ONE, TWO, ONE));
    LintResult four = result("1.7.7", "x", List.of(ONE, TWO, ONE, TWO));

    assertThat(summary(null, three)).contains("in 3 files (one.yaml, two.yaml, one.yaml), ");
    assertThat(summary(null, four)).contains("in 4 files, ");
  }

  @Test
  void findingsAreCountedBySeverity() {
    Finding error = finding(Sample.RULE, Severity.ERROR);
    Finding warning = finding(Sample.RULE, Severity.WARNING);
    Finding info = finding(Sample.RULE, Severity.INFO);
    LintResult all = result("1.7.7", "x", List.of(ONE), error, error, warning, info);
    LintResult few = result("1.7.7", "x", List.of(ONE), info);

    assertThat(summary(error, all))
        .isEqualTo(
            "4 problems (2 errors, 1 warning, 1 info) in 1 file, checked against chart 1.7.7 (x)\n"
                + "`portkey-lint explain PK310` tells more\n");
    assertThat(summary(null, few))
        .isEqualTo("1 problem (1 info) in 1 file, checked against chart 1.7.7 (x)\n");
    assertThat(Summary.counted(List.of(all))).isEqualTo("4 problems (2 errors, 1 warning, 1 info)");
    assertThat(Summary.counted(List.of(few, few))).isEqualTo("2 problems (2 infos)");
    assertThat(Summary.counted(List.of())).isEqualTo("no problems");
  }

  @Test
  void aRuleOfTheUsersOwnHasNoPage() {
    Finding own = finding(OWN, Severity.ERROR);

    assertThat(summary(own, result("1.7.7", "x", List.of(ONE), own)))
        .isEqualTo("1 problem (1 error) in 1 file, checked against chart 1.7.7 (x)\n");
  }

  @Test
  void eachChartIsToldOnceWithItsReason() {
    LintResult one = result("1.7.7", "x", List.of(ONE));
    LintResult again = result("1.7.7", "x", List.of(TWO));
    LintResult otherReason = result("1.7.7", "y", List.of(TWO));
    LintResult otherChart = result("1.6.0", "y", List.of(TWO));

    assertThat(summary(null, one, again))
        .isEqualTo(
            "no problems in 2 files (one.yaml, two.yaml), checked as 2 deployments of chart 1.7.7"
                + " (x)\n");
    assertThat(summary(null, one, again, otherReason, otherChart))
        .endsWith("checked as 4 deployments of chart 1.7.7 (x), 1.7.7 (y) and 1.6.0 (y)\n");
  }
}
