package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Suppressed;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports of results whose values were let go are the same to the byte. */
class CondensedResultTest {

  private static final LintResult FULL = SampleDeployment.result();

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HTML")
  void isReportedAsBefore(ReportFormat format) throws IOException {
    LintResult partly =
        FULL.withSuppressed(
            FULL.findings().subList(1, FULL.findings().size()),
            List.of(
                new Suppressed(
                    FULL.findings().get(0),
                    Suppressed.Kind.CONFIGURATION,
                    "canary-password",
                    null)));
    LintResult clean = FULL.withFindings(List.of());

    for (List<LintResult> results :
        List.of(List.of(FULL), List.of(partly, FULL), List.of(clean, FULL), List.of(clean))) {
      List<LintResult> condensed = results.stream().map(LintResult::condensed).toList();

      assertThat(condensed).allMatch(result -> result.effective() == null && result.isRead());
      String text = written(format, condensed);
      assertThat(text).isEqualTo(written(format, results)).doesNotContain("canary-password");
      assertThat(written(format, condensed)).as("written again").isEqualTo(text);
    }
  }

  @Test
  void aPageShowsTheLinesAroundFindingsOnly() throws IOException {
    LintResult clean = FULL.withFindings(List.of());
    String page =
        written(ReportFormat.HTML, List.of(FULL.condensed(), clean.condensed(), FULL.condensed()));

    assertThat(page)
        .doesNotContain("canary-password")
        .contains("class=\"f card", "<p class=\"gap\">not shown</p>");
    assertThat(page.split("class=\"f card", -1))
        .as("each finding has its card")
        .hasSize(2 * FULL.findings().size() + 1);
    assertThat(page.split("<div class=\"l\"", -1).length)
        .isLessThan(
            written(ReportFormat.HTML, List.of(FULL, clean, FULL))
                .split("<div class=\"l\"", -1)
                .length);
  }

  private static String written(ReportFormat format, List<LintResult> results) throws IOException {
    StringBuilder out = new StringBuilder();
    format.writer(TextStyle.PLAIN).write(results, out);
    return out.toString();
  }
}
