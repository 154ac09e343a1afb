package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.source.Source;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportFormatTest {

  @Test
  void isFoundByTheNameThatItHas() {
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(ReportFormat.of(format.label())).isSameAs(format);
    }
    assertThat(ReportFormat.of("TEXT")).isNull();
    assertThat(ReportFormat.of("yaml")).isNull();
  }

  @Test
  void anEmptyRunIsAReportInEveryFormat() {
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(Sample.write(format.writer(TextStyle.PLAIN), Sample.result(List.of())))
          .as(format.label())
          .endsWith("\n");
    }
  }

  @ParameterizedTest
  @MethodSource("io.portkeylint.report.OddRuns#all")
  @Tag("slow")
  void theSameRunIsTheSameReport(OddRuns run) {
    LintResult[] results = run.results().toArray(LintResult[]::new);
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(Sample.write(format.writer(TextStyle.PLAIN), results))
          .as(format.label())
          .isEqualTo(Sample.write(format.writer(TextStyle.PLAIN), results));
    }
  }

  @Test
  void noFormatShowsASecret() {
    Source source =
        Source.file(
            "values.yaml",
            """
            # password: canary-in-comment
            environment:
              data:
                REDIS_PASSWORD: canary-value
                list: [canary-flow, "canary-quoted"]
                NOTE: |
                  canary-block
              PORT: 80
            """);
    Finding finding =
        Sample.finding(
            "`PORT` is 80",
            new Label(Sample.find(source, "80"), "here"),
            new Label(Sample.find(source, "canary-value"), "there"),
            new Label(Sample.find(source, "canary-quoted"), "there"),
            new Label(source.span(0, source.text().length()), "all"));
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(
              Sample.write(format.writer(TextStyle.PLAIN), Sample.result(List.of(source), finding)))
          .as(format.label())
          .contains("PK310")
          .doesNotContain("canary");
    }
  }
}
