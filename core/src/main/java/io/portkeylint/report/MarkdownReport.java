package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.report.Sheet.Paint;
import io.portkeylint.source.Source;
import java.io.IOException;
import java.util.List;

/**
 * Findings for a comment, a wiki or the summary of a job: tables first, then each with its lines.
 */
public final class MarkdownReport implements ReportWriter {

  /** A job summary above 1 MiB is not shown at all; no UTF-16 unit takes more than 3 bytes. */
  private static final int JOB_SUMMARY = 300_000;

  /** How many UTF-16 units the report may have; tables get half of them. */
  private final int room;

  private MarkdownReport(int room) {
    this.room = room;
  }

  /** With every finding. */
  static MarkdownReport complete() {
    return new MarkdownReport(Integer.MAX_VALUE);
  }

  /** What fits into the file that {@code GITHUB_STEP_SUMMARY} names; the rest is counted. */
  public static MarkdownReport forJobSummary() {
    return new MarkdownReport(JOB_SUMMARY);
  }

  @Override
  public void write(List<LintResult> results, Appendable out) throws IOException {
    StringBuilder page = new StringBuilder(4096);
    page.append("## portkey-lint: ").append(Summary.counted(results)).append("\n");
    int unlisted = 0;
    for (LintResult result : results) {
      unlisted += table(result, page);
    }
    rest(unlisted, "not listed", page);
    int undetailed = 0;
    for (LintResult result : results) {
      undetailed += details(result, page);
    }
    rest(undetailed - unlisted, "listed above only", page);
    out.append(page);
  }

  private static void rest(int count, String what, StringBuilder page) {
    if (count > 0) {
      page.append("\n… ").append(count).append(" more, ").append(what).append("\n");
    }
  }

  /** Writes a table of as many findings as there is room for; gives the number of the others. */
  private int table(LintResult result, StringBuilder page) {
    page.append("\n").append(deployment(result)).append("\n");
    int unlisted = 0;
    for (int i = 0; i < result.findings().size(); i++) {
      String row = row(result.findings().get(i));
      if (page.length() + row.length() > room / 2) {
        unlisted++;
      } else {
        page.append(i == 0 ? "\n| | where | what | rule |\n|---|---|---|---|\n" : "").append(row);
      }
    }
    return unlisted;
  }

  private static String deployment(LintResult result) {
    StringBuilder line = new StringBuilder();
    for (Source source : result.sources()) {
      line.append(line.length() == 0 ? "" : " + ").append(MarkdownText.code(source.name()));
    }
    line.append(line.length() == 0 ? "arguments" : "").append(", checked against chart ");
    line.append(MarkdownText.prose(result.chart().version() + " (" + result.chart().reason()));
    return line.append(')').toString();
  }

  private static String row(Finding finding) {
    return "| **"
        + finding.severity().label()
        + "** | "
        + MarkdownText.code(Frame.place(finding.primary().span()))
        + " | "
        + MarkdownText.prose(finding.message())
        + " | "
        + finding.rule().id()
        + " |\n";
  }

  private int details(LintResult result, StringBuilder page) {
    SourceView view = result.view();
    int left = 0;
    for (Finding finding : result.findings()) {
      int before = page.length();
      details(finding, view, page);
      if (page.length() > room) {
        page.setLength(before);
        left++;
      }
    }
    return left;
  }

  private static void details(Finding finding, SourceView view, StringBuilder page) {
    page.append("\n<details><summary><b>").append(finding.severity().label()).append("</b> ");
    page.append(MarkdownText.code(Frame.place(finding.primary().span()))).append(' ');
    page.append(MarkdownText.prose(finding.message())).append("</summary>\n\n");
    Sheet sheet = new Sheet(false);
    new Frame(sheet, view, finding, Paint.ERROR, TextStyle.PLAIN.width()).draw();
    page.append(MarkdownText.block(sheet.toString())).append('\n');
    part("why", finding.why(), page);
    part("help", finding.help(), page);
    part("source", finding.rule().citation(), page);
    for (String note : finding.notes()) {
      part("note", note, page);
    }
    part("rule", finding.rule().id() + " " + finding.rule().name(), page);
    page.append("\n</details>\n");
  }

  /** Lines behind the first one are an example to type, so they are kept as they stand. */
  private static void part(String head, String text, StringBuilder page) {
    if (text.isEmpty()) {
      return;
    }
    int lineEnd = text.indexOf('\n');
    String first = lineEnd < 0 ? text : text.substring(0, lineEnd);
    page.append("- **").append(head).append(":** ").append(MarkdownText.prose(first)).append('\n');
    if (lineEnd >= 0) {
      String lines = Sheet.clean(text.substring(lineEnd + 1), true);
      page.append("\n").append(MarkdownText.block(lines + "\n")).append('\n');
    }
  }
}
