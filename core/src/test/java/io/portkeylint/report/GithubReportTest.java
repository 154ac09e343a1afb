package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.Severity;
import io.portkeylint.source.Source;
import io.portkeylint.values.KeyPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GithubReportTest {

  @ParameterizedTest
  @MethodSource("io.portkeylint.report.OddRuns#all")
  void everyLineIsACommandOfOursOrTheCount(OddRuns run) {
    List<String> lines =
        Sample.write(new GithubReport(), run.results().toArray(LintResult[]::new)).lines().toList();

    assertThat(lines.get(lines.size() - 1)).startsWith("portkey-lint: ");
    for (String line : lines.subList(0, lines.size() - 1)) {
      assertThat(line).matches("::(error|warning|notice) file=[^:,]+,line=\\d+,[^:]+::.*");
    }
  }

  @Test
  void tellsAFindingWithReasonAndChange() {
    Source source = Source.file("a,b:c.yaml", "service:\n  port: 80\n  name: \"\ud83d\ude00\"\n");

    assertThat(
            Sample.write(
                new GithubReport(), Sample.result(List.of(source), OddRuns.wellFormed(source))))
        .isEqualTo(
            "::error file=a%2Cb%3Ac.yaml,line=2,endLine=2,col=9,endColumn=11,"
                + "title=PK310 what-must-hold::`service.port` is 80"
                + "%0Asee a,b:c.yaml:3:9: and that name"
                + "%0Awhy: no pod becomes ready%0Ahelp: set it to 8787\n"
                + "portkey-lint: 1 problem (1 error)\n");
  }

  @Test
  void theMostSevereTenOfEachKindComeFirst() {
    List<String> lines =
        Sample.write(new GithubReport(), OddRuns.many().results().toArray(LintResult[]::new))
            .lines()
            .toList();

    assertThat(lines).hasSize(31);
    assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error "));
    assertThat(lines.subList(10, 20)).allMatch(line -> line.startsWith("::warning "));
    assertThat(lines.subList(20, 30)).allMatch(line -> line.startsWith("::notice "));
    assertThat(lines.get(30))
        .isEqualTo(
            "portkey-lint: 10000 problems (3333 errors, 3333 warnings, 3334 infos);"
                + " 9970 of them not shown as annotations");
  }

  @Test
  void columnsAreLeftAwayWhenASpanHasSeveralLines() {
    Source source = Source.file("v.yaml", "a:\n  b: 1\n");
    Label label = new Label(source.span(0, 9), "");

    assertThat(
            Sample.write(
                new GithubReport(),
                Sample.result(
                    List.of(source),
                    OddRuns.finding(Severity.INFO, KeyPath.of("a"), "100% odd", label))))
        .startsWith(
            "::notice file=v.yaml,line=1,endLine=2,title=PK311 what-must-hold::100%25 odd\n");
  }
}
