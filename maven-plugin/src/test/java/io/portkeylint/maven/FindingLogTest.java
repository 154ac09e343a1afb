package io.portkeylint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintResult;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.chart.ChosenChart;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.report.TextStyle;
import io.portkeylint.source.Source;
import io.portkeylint.values.KeyPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingLogTest {

  private static final Source BASE = Source.file("deploy/values.yaml", "a: 1\nb: 2\n");
  private static final Source OVERLAY = Source.file("deploy/values-prod.yaml", "b: 3\n");

  private final RecordingLog log = new RecordingLog();

  @Test
  void writesOneEntryForEachFindingAtItsLevel() {
    new FindingLog(log, TextStyle.PLAIN)
        .write(
            List.of(
                result(
                    finding(Severity.ERROR, BASE, 3),
                    finding(Severity.WARNING, BASE, 8),
                    finding(Severity.INFO, OVERLAY, 3))));

    assertThat(log.entries())
        .containsExactly(
            """
            [ERROR] error[PK999 b-is-even]: `b` is odd
              --> deploy/values.yaml:1:4
               |
             1 | a: 1
               |    ^ even
               |
               = why: odd ones fail
               = help: make it even""",
            """
            [WARNING] warning[PK999 b-is-even]: `b` is odd
              --> deploy/values.yaml:2:4
               |
             2 | b: 2
               |    ^ even
               |
               = why: odd ones fail
               = help: make it even""",
            """
            [INFO] info[PK999 b-is-even]: `b` is odd
              --> deploy/values-prod.yaml:1:4
               |
             1 | b: 3
               |    ^ even
               |
               = why: odd ones fail
               = help: make it even""");
  }

  @Test
  void theFailureNamesFilesCountsAndTheCommandThatTellsMore() {
    String failure =
        new FindingLog(log, TextStyle.PLAIN)
            .failure(
                List.of(
                    result(
                        finding(Severity.ERROR, OVERLAY, 3),
                        finding(Severity.ERROR, BASE, 3),
                        finding(Severity.WARNING, BASE, 8))));

    assertThat(failure)
        .isEqualTo(
            "deploy/values-prod.yaml, deploy/values.yaml: 3 problems (2 errors, 1 warning) in 2"
                + " files, checked as one deployment of chart 1.7.7 (newest known). The log above"
                + " shows each; `mvn io.portkeylint:portkey-maven-plugin:explain"
                + " -Dportkey.rule=PK999` tells more.");
  }

  @Test
  void theWorstIsWhatToReadMoreAbout() {
    Finding schema = finding("schema:acme", Severity.ERROR, OVERLAY, 3);
    Finding warning = finding("PK998", Severity.WARNING, BASE, 3);
    Finding error = finding("PK999", Severity.ERROR, BASE, 8);
    FindingLog findings = new FindingLog(log, TextStyle.PLAIN);

    assertThat(findings.failure(List.of(result(warning, error)))).contains("rule=PK999");
    assertThat(findings.failure(List.of(result(warning, schema))))
        .as("what a schema asks for is explained by itself")
        .endsWith(" The log above shows each.");
  }

  @Test
  void aFaultOfTheBaseIsReportedOnceForAllThatLiesOverIt() {
    Finding shared = finding(Severity.ERROR, BASE, 3);
    Source again = Source.file("deploy/values.yaml", "a: 1\nb: 2\n");

    List<LintResult> results =
        FirstReports.of(
            List.of(
                result(shared),
                result(finding(Severity.ERROR, again, 3), finding(Severity.ERROR, again, 8))));

    assertThat(results.get(0).findings()).containsExactly(shared);
    assertThat(results.get(1).findings())
        .extracting(finding -> finding.primary().span().startPosition().line())
        .containsExactly(2);
  }

  private static LintResult result(Finding... findings) {
    return new LintResult(
        new ChosenChart(ChartVersion.parse("1.7.7"), "newest known"),
        List.of(BASE, OVERLAY),
        null,
        List.of(findings));
  }

  private static Finding finding(Severity severity, Source source, int offset) {
    return finding("PK999", severity, source, offset);
  }

  private static Finding finding(String rule, Severity severity, Source source, int offset) {
    return new Finding(
        RuleInfo.rule(rule, "b-is-even").build(),
        severity,
        "`b` is odd",
        KeyPath.of("b"),
        new Label(source.span(offset, offset + 1), "even"),
        List.of(),
        "odd ones fail",
        "make it even",
        List.of(),
        List.of(),
        List.of());
  }
}
