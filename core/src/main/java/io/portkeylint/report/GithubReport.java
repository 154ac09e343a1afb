package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.Severity;
import java.io.IOException;
import java.util.List;

/** Workflow commands of GitHub Actions, which show findings beside the changed lines. */
final class GithubReport implements ReportWriter {

  /** Of each severity, a step shows no more; so the rest is counted instead. */
  private static final int MOST = 10;

  @Override
  public void write(List<LintResult> results, Appendable out) throws IOException {
    int hidden = 0;
    for (Severity severity : Severity.values()) {
      int shown = 0;
      for (LintResult result : results) {
        for (Finding finding : result.findings()) {
          if (finding.severity() == severity) {
            shown++;
            if (shown <= MOST) {
              command(finding, result, out);
            }
          }
        }
      }
      hidden += Math.max(0, shown - MOST);
    }
    // No name of a file goes in here: a line that is no command is searched for old ones.
    out.append("portkey-lint: ").append(Summary.counted(results));
    if (hidden > 0) {
      out.append("; ").append(Integer.toString(hidden)).append(" of them not shown as annotations");
    }
    out.append('\n');
  }

  private static void command(Finding finding, LintResult result, Appendable out)
      throws IOException {
    FilePlace place = FilePlace.of(finding.primary().span(), result);
    out.append("::").append(command(finding.severity())).append(" file=");
    property(place.path(), out);
    out.append(",line=").append(Integer.toString(place.start().line()));
    out.append(",endLine=").append(Integer.toString(place.end().line()));
    if (place.isOneLine()) {
      out.append(",col=").append(Integer.toString(place.start().column()));
      out.append(",endColumn=").append(Integer.toString(place.end().column()));
    }
    out.append(",title=");
    property(finding.rule().id() + " " + finding.rule().name(), out);
    out.append("::");
    data(finding.message() + place.aside(), out);
    for (Label label : finding.related()) {
      data("\nsee " + Frame.place(label.span()) + ": " + label.text(), out);
    }
    if (!finding.why().isEmpty()) {
      data("\nwhy: " + finding.why(), out);
    }
    if (!finding.help().isEmpty()) {
      data("\nhelp: " + finding.help(), out);
    }
    out.append('\n');
  }

  private static String command(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.label();
  }

  private static void data(String text, Appendable out) throws IOException {
    escape(Sheet.clean(text, true), false, out);
  }

  private static void property(String text, Appendable out) throws IOException {
    escape(Sheet.clean(text, false), true, out);
  }

  /** What a file says must not end its command and start another. */
  private static void escape(String text, boolean inProperty, Appendable out) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        out.append("%25");
      } else if (c == '\r') {
        out.append("%0D");
      } else if (c == '\n') {
        out.append("%0A");
      } else if (c == ':' && inProperty) {
        out.append("%3A");
      } else if (c == ',' && inProperty) {
        out.append("%2C");
      } else {
        out.append(c);
      }
    }
  }
}
