package io.portkeylint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.report.EffectiveJson;
import io.portkeylint.report.EffectiveYaml;
import io.portkeylint.report.ReportFormat;
import io.portkeylint.report.SecretTexts;
import io.portkeylint.report.TextStyle;
import io.portkeylint.source.Span;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What holds for every deployment that is checked. */
final class Runs {

  /** The day of the system would make reports differ. */
  static final Linter LINTER = Linter.standard().asOf(LocalDate.of(2026, 6, 1));

  private static final ReportFormat[] FORMATS = ReportFormat.values();

  private Runs() {}

  static LintRequest.Input input(String name, String text) {
    return new LintRequest.Input.Bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A released version for each number. */
  static String version(int number) {
    List<ChartVersion> versions = Chart.versions();
    return versions.get(Math.floorMod(number, versions.size())).toString();
  }

  /**
   * Checks and reports, twice.
   *
   * @param text all that was read, which bounds the effort
   * @return the result, or null when arguments were refused
   */
  static LintResult assertSound(LintRequest request, String text) {
    StringBuilder first = new StringBuilder();
    LintResult result =
        Effort.ofWholeRun()
            .of(
                text,
                () -> {
                  first.setLength(0);
                  return run(request, text, first);
                });
    StringBuilder second = new StringBuilder();
    run(request, text, second);
    assertThat(second.toString()).as("twice the same").isEqualTo(first.toString());
    Planted.assertAbsentFrom(first.toString());
    if (result != null) {
      assertPlaced(result);
    }
    return result;
  }

  private static LintResult run(LintRequest request, String text, StringBuilder output) {
    LintResult result;
    try {
      result = LINTER.lint(request);
    } catch (UnreadableInputException e) {
      assertThat(request.arguments())
          .as("only arguments are refused: %s", e.getMessage())
          .isNotEmpty();
      output.append(e.getMessage());
      return null;
    }
    try {
      report(result, text, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }

  private static void report(LintResult result, String text, StringBuilder output)
      throws IOException {
    List<LintResult> results = List.of(result);
    // Each input goes through two writers of its own, so that all of them see many.
    int some = Math.floorMod(text.hashCode(), FORMATS.length);
    for (ReportFormat format : List.of(FORMATS[some], FORMATS[(some + 4) % FORMATS.length])) {
      format.writer(TextStyle.PLAIN).write(results, output);
    }
    for (Finding finding : result.findings()) {
      output.append(finding.rule().id()).append(finding.message()).append(finding.help());
    }
    EffectiveValues values = result.effective();
    if (values != null && some % 3 == 0) {
      SecretTexts secrets = SecretTexts.of(values);
      EffectiveYaml.write(KeyPath.ROOT, values.root(), secrets, output);
      EffectiveJson.write(KeyPath.ROOT, values.root(), secrets, output);
    }
  }

  /** A reason where there are no values, and all places inside of their sources. */
  static void assertPlaced(LintResult result) {
    if (result.effective() == null) {
      assertThat(result.hasFindings(Severity.ERROR)).as("no values, and no reason").isTrue();
    }
    List<Finding> all = new ArrayList<>(result.findings());
    for (Suppressed suppressed : result.suppressed()) {
      all.add(suppressed.finding());
      assertInside(suppressed.named());
    }
    for (Finding finding : all) {
      assertThat(finding.message()).isNotBlank();
      assertInside(finding.primary().span());
      for (Label label : finding.related()) {
        assertInside(label.span());
      }
      for (Occurrence place : finding.history()) {
        assertInside(place.keySpan());
        assertInside(place.span());
      }
      for (Fix fix : finding.fixes()) {
        // Their order is that of the rule, since all are about the text as it is.
        List<TextEdit> edits = new ArrayList<>(fix.edits());
        edits.sort(Comparator.comparingInt(edit -> edit.span().start()));
        int behind = 0;
        for (TextEdit edit : edits) {
          assertInside(edit.span());
          assertThat(edit.span().start()).as("edits overlap").isGreaterThanOrEqualTo(behind);
          behind = edit.span().end();
        }
      }
    }
  }

  private static void assertInside(Span span) {
    if (span != null && span.end() > span.source().text().length()) {
      throw new AssertionError(
          "a place that ends at " + span.end() + " in " + span.source().name());
    }
  }
}
