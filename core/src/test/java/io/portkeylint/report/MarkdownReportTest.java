package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintResult;
import io.portkeylint.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownReportTest {

  @Test
  void listsThenDetails() {
    Source source = Source.file("values.yaml", "service:\n  port: 80\n  name: \"\ud83d\ude00\"\n");

    assertThat(
            Sample.write(
                MarkdownReport.complete(),
                Sample.result(List.of(source), OddRuns.wellFormed(source))))
        .isEqualTo(
            """
            ## portkey-lint: 1 problem (1 error)

            <code>values.yaml</code>, checked against chart 1.7.7 (newest known)

            | | where | what | rule |
            |---|---|---|---|
            | **error** | <code>values.yaml:2:9</code> | <code>service.port</code> is 80 | PK310 |

            <details><summary><b>error</b> <code>values.yaml:2:9</code> <code>service.port</code> is 80</summary>

            ```text
              --> values.yaml:2:9
               |
             1 | service:
             2 |   port: 80
               |         ^^ this port
             3 |   name: "\ud83d\ude00"
               |         ---- and that name
            ```

            - **why:** no pod becomes ready
            - **help:** set it to 8787
            - **source:** EKS guide, "Networking" (stated)
            - **note:** assumed
            - **rule:** PK310 what-must-hold

            </details>
            """);
  }

  @ParameterizedTest
  @MethodSource("io.portkeylint.report.OddRuns#all")
  void noTextOfAFileIsMarkup(OddRuns run) {
    String report = write(MarkdownReport.complete(), run);
    boolean isInBlock = false;
    String fence = "";
    for (String line : report.lines().toList()) {
      if (!isInBlock && line.startsWith("```")) {
        fence = line.substring(0, line.length() - "text".length());
        isInBlock = true;
      } else if (isInBlock) {
        isInBlock = !line.equals(fence);
      } else {
        assertThat(line.replaceAll("</?(details|summary|code|b)>", "")).doesNotContain("<");
        assertThat(line).doesNotContain("@team", " #12", " **b**");
      }
    }
    assertThat(isInBlock).isFalse();
  }

  @Test
  void aJobSummaryStaysBelowItsLimitAndCountsTheRest() {
    String report = write(MarkdownReport.forJobSummary(), OddRuns.many());

    assertThat(report.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1024 * 1024);
    assertThat(report).containsPattern("\n\u2026 \\d+ more, not listed\n");
  }

  private static String write(ReportWriter writer, OddRuns run) {
    return Sample.write(writer, run.results().toArray(LintResult[]::new));
  }
}
