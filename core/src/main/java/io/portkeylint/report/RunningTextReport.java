package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link TextReport} that is written while its run goes on: findings as soon as they are known,
 * and at the end what was found in all.
 */
public final class RunningTextReport {

  private final TextReport report;
  private final TextStyle style;
  private final Appendable out;
  private @Nullable Finding first;

  public RunningTextReport(TextStyle style, Appendable out) {
    this.report = new TextReport(style);
    this.style = style;
    this.out = out;
  }

  /** Writes the findings of the next result. */
  public void add(LintResult result) throws IOException {
    SourceView view = result.view();
    for (Finding finding : result.findings()) {
      if (finding.severity().isAtLeast(style.least())) {
        first = first == null ? finding : first;
        out.append(report.finding(finding, view));
      }
    }
  }

  /**
   * Writes the closing lines.
   *
   * @param results all that were added
   */
  public void end(List<LintResult> results) throws IOException {
    if (style.compact() && first != null) {
      out.append('\n');
    }
    Sheet sheet = new Sheet(style.color());
    new Summary(results).write(sheet, first);
    out.append(sheet.toString());
  }
}
