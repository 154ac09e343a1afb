package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.Severity;
import io.portkeylint.report.Sheet.Paint;
import io.portkeylint.source.Source;
import io.portkeylint.values.Occurrence;
import io.portkeylint.yaml.YamlScalar;
import java.io.IOException;
import java.util.List;

/** Findings for people: the lines in question, what is wrong there, why, and what to change. */
public final class TextReport implements ReportWriter {

  private final TextStyle style;

  public TextReport(TextStyle style) {
    this.style = style;
  }

  @Override
  public void write(List<LintResult> results, Appendable out) throws IOException {
    RunningTextReport report = new RunningTextReport(style, out);
    for (LintResult result : results) {
      report.add(result);
    }
    report.end(results);
  }

  /**
   * One finding as it stands in the report.
   *
   * @param view of the result that holds it
   */
  public String finding(Finding finding, SourceView view) {
    Sheet sheet = new Sheet(style.color());
    if (style.compact()) {
      line(finding, sheet);
    } else {
      full(finding, view, sheet);
    }
    return sheet.toString();
  }

  /** The closing line of the report: how much was found, in what, judged by which chart. */
  public String summary(List<LintResult> results) {
    Sheet sheet = new Sheet(style.color());
    new Summary(results).write(sheet, null);
    return sheet.toString();
  }

  private void full(Finding finding, SourceView view, Sheet sheet) {
    Paint paint = paint(finding.severity());
    sheet.put(paint, finding.severity().label() + "[" + rule(finding) + "]").put(": ");
    sheet.put(Paint.STRONG, Sheet.clean(finding.message(), false)).newLine();
    Frame frame = new Frame(sheet, view, finding, paint, style.width());
    frame.draw();
    frame.bar().newLine();
    int gutter = frame.gutter();
    part("why", finding.why(), gutter, sheet);
    part("help", finding.help(), gutter, sheet);
    part("value", history(finding, view), gutter, sheet);
    part("source", finding.rule().citation(), gutter, sheet);
    for (String note : finding.notes()) {
      part("note", note, gutter, sheet);
    }
    sheet.newLine();
  }

  private void part(String head, String text, int gutter, Sheet sheet) {
    if (!text.isEmpty()) {
      sheet.blanks(gutter + 1).put(Paint.FRAME, "=").put(" ");
      sheet.put(head.equals("help") ? Paint.HELP : Paint.STRONG, head).put(": ");
      int indent = gutter + 5 + head.length();
      sheet.prose(Sheet.clean(text, true), indent, Math.min(style.width(), 100));
    }
  }

  private static void line(Finding finding, Sheet sheet) {
    sheet.put(Paint.STRONG, Sheet.clean(Frame.place(finding.primary().span()), false)).put(": ");
    sheet.put(paint(finding.severity()), finding.severity().label()).put(": ");
    sheet.put(Sheet.clean(finding.message(), false)).put(" [").put(rule(finding)).put("]");
    String before = " (see ";
    for (Label label : finding.related()) {
      sheet.put(before).put(Sheet.clean(Frame.place(label.span()), false));
      before = ", ";
    }
    sheet.put(finding.related().isEmpty() ? "" : ")").newLine();
  }

  private static String rule(Finding finding) {
    return finding.rule().id() + " " + finding.rule().name();
  }

  /** Which layer won and which it covered; an unset chart default alone is not worth a line. */
  private static String history(Finding finding, SourceView view) {
    StringBuilder text = new StringBuilder();
    int shown = 0;
    for (Occurrence place : finding.history()) {
      boolean isUnset = place.node() instanceof YamlScalar scalar && scalar.isNull();
      if (shown > 0 && isUnset && !place.isWritten()) {
        text.append("; chart default unset");
        continue;
      }
      text.append(shown == 0 ? "" : ", over ");
      text.append(view.value(finding.path(), place)).append(" from ");
      Source source = place.source();
      text.append(source.name());
      if (source.kind() == Source.Kind.FILE) {
        text.append(':').append(place.span().startPosition().line());
      }
      shown++;
    }
    return shown > 1 ? text.toString() : "";
  }

  private static Paint paint(Severity severity) {
    return switch (severity) {
      case ERROR -> Paint.ERROR;
      case WARNING -> Paint.WARNING;
      case INFO -> Paint.INFO;
    };
  }
}
