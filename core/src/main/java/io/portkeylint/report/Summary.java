package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.chart.ChosenChart;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Severity;
import io.portkeylint.report.Sheet.Paint;
import io.portkeylint.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last lines of a text report: how much was found, in what, judged by which chart. */
final class Summary {

  private static final int MOST_NAMES = 3;

  private final List<LintResult> results;

  Summary(List<LintResult> results) {
    this.results = results;
  }

  /** Number of findings of one severity in all results. */
  static int count(List<LintResult> results, Severity severity) {
    int count = 0;
    for (LintResult result : results) {
      count += result.count(severity);
    }
    return count;
  }

  /** Number of findings in all results that somebody has accounted for. */
  static int suppressed(List<LintResult> results) {
    int count = 0;
    for (LintResult result : results) {
      count += result.suppressed().size();
    }
    return count;
  }

  /** Number of findings of all results that the report does not hold. */
  static int omitted(List<LintResult> results) {
    int count = 0;
    for (LintResult result : results) {
      count += result.omitted().all();
    }
    return count;
  }

  /**
   * @param example a finding that was shown, or null when none was
   */
  void write(Sheet sheet, @Nullable Finding example) {
    if (results.isEmpty()) {
      return;
    }
    int errors = count(results, Severity.ERROR);
    int warnings = count(results, Severity.WARNING);
    int infos = count(results, Severity.INFO);
    int all = errors + warnings + infos;
    if (all == 0) {
      sheet.put(Paint.HELP, "no problems").put(" in ").put(files(true));
    } else {
      Paint paint = errors > 0 ? Paint.ERROR : warnings > 0 ? Paint.WARNING : Paint.INFO;
      sheet.put(paint, plural(all, "problem")).put(" (").put(parts(errors, warnings, infos));
      sheet.put(") in ").put(files(false));
    }
    sheet.put(aside(results)).put(", checked ").put(deployments()).newLine();
    if (example != null && example.rule().isOurs()) {
      sheet.put("`portkey-lint explain ").put(example.rule().id()).put("` tells more").newLine();
    }
  }

  /** How much was found, without a name of anything. */
  static String counted(List<LintResult> results) {
    int errors = count(results, Severity.ERROR);
    int warnings = count(results, Severity.WARNING);
    int infos = count(results, Severity.INFO);
    int all = errors + warnings + infos;
    String counted =
        all == 0
            ? "no problems"
            : plural(all, "problem") + " (" + parts(errors, warnings, infos) + ")";
    return counted + aside(results);
  }

  /** What was found and is not shown, with a comma in front; else an empty text. */
  private static String aside(List<LintResult> results) {
    int suppressed = suppressed(results);
    int omitted = omitted(results);
    String aside = suppressed == 0 ? "" : ", " + suppressed + " suppressed";
    return omitted == 0 ? aside : aside + ", " + omitted + " left out of this report";
  }

  private static String parts(int errors, int warnings, int infos) {
    StringBuilder parts = new StringBuilder();
    append(parts, errors, "error");
    append(parts, warnings, "warning");
    append(parts, infos, "info");
    return parts.toString();
  }

  private static void append(StringBuilder parts, int count, String what) {
    if (count > 0) {
      parts.append(parts.length() == 0 ? "" : ", ").append(plural(count, what));
    }
  }

  private String files(boolean named) {
    List<String> names = new ArrayList<>();
    for (LintResult result : results) {
      for (Source source : result.sources()) {
        names.add(Sheet.clean(source.name(), false));
      }
    }
    if (names.isEmpty()) {
      return "the arguments";
    }
    if (named && names.size() == 1) {
      return names.get(0);
    }
    String count = plural(names.size(), "file");
    return named && names.size() <= MOST_NAMES
        ? count + " (" + String.join(", ", names) + ")"
        : count;
  }

  private String deployments() {
    LintResult first = results.get(0);
    String prefix = "";
    if (results.size() > 1) {
      prefix = "as " + results.size() + " deployments ";
    } else if (first.sources().size() > 1) {
      prefix = "as one deployment ";
    }
    List<ChosenChart> charts = new ArrayList<>();
    for (LintResult result : results) {
      if (!holds(charts, result.chart())) {
        charts.add(result.chart());
      }
    }
    StringBuilder text = new StringBuilder(prefix);
    text.append(prefix.isEmpty() ? "against " : "of ");
    for (int i = 0; i < charts.size(); i++) {
      text.append(i == 0 ? "chart " : i + 1 == charts.size() ? " and " : ", ");
      text.append(charts.get(i).version()).append(" (").append(charts.get(i).reason()).append(")");
    }
    return text.toString();
  }

  private static boolean holds(List<ChosenChart> charts, ChosenChart wanted) {
    for (ChosenChart chart : charts) {
      if (chart.version().equals(wanted.version()) && chart.reason().equals(wanted.reason())) {
        return true;
      }
    }
    return false;
  }

  private static String plural(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
