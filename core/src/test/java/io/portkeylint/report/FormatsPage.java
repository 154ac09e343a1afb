package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.ToolVersion;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.finding.Topic;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.KeyPath;
import java.util.List;

/** The page about the formats, with one finding as each of them tells it. */
final class FormatsPage {

  private static final String HEAD =
      """
      # Formats

      Made from the tool itself; a test compares.

      `--format NAME` chooses what goes to standard output, `--output NAME=PATH` writes a further
      report into a file and may be repeated. The exit code does not depend on the format.

      What holds for all of them:

      - Sensitive values are masked and comments left out before a format sees a line.
      - The same values give the same bytes: no time, no duration, no absolute path unless the file
        was named by one.
      - Lines and columns count from 1, columns in Unicode code points; ends are exclusive.
      - A finding in an argument such as `--set` is told at the start of the last values file by
        those formats that know nothing but files; its message names the argument.
      - A fingerprint names a finding by rule, file, key path and value, never by line. Of a
        sensitive value only the key path goes in. Equal ones are numbered.
      - What a comment, the configuration or the baseline holds back ([suppressions](suppressions.md))
        is left out; `text`, `json`, `github`, `markdown` and `html` count it, and SARIF keeps it with
        its reason.
      - A run reports at most 10,000 findings, the most serious first (`--max-findings`); the others
        are counted.
      - In JSON, characters that nobody sees or that reorder text are written as escapes.

      """;

  private FormatsPage() {}

  static String write() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append("| format | for |\n| --- | --- |\n");
    for (ReportFormat format : ReportFormat.values()) {
      page.append("| [`").append(format.label()).append("`](#").append(format.label());
      page.append(") | ").append(format.purpose()).append(" |\n");
    }
    for (ReportFormat format : ReportFormat.values()) {
      page.append("\n## ").append(format.label()).append("\n\n").append(about(format));
      if (format != ReportFormat.HTML) {
        String report = Sample.write(format.writer(TextStyle.PLAIN), sample());
        page.append("\n````").append(language(format)).append('\n');
        page.append(report.replace("\"" + ToolVersion.get() + "\"", "\"1.2.3\""));
        page.append("````\n");
      }
    }
    return page.toString();
  }

  private static String language(ReportFormat format) {
    return switch (format) {
      case JSON, SARIF, GITLAB -> "json";
      case JUNIT, CHECKSTYLE -> "xml";
      case MARKDOWN -> "markdown";
      default -> "text";
    };
  }

  private static String about(ReportFormat format) {
    return switch (format) {
      case TEXT ->
          """
          What a run prints unless told otherwise. `--compact` makes it one line each.

          Where there are several deployments, findings are printed while the run goes on: those of
          a deployment as soon as all before it are checked. With `--baseline`, or with
          `--max-findings` for the most serious alone, they come at the end, as in every other
          format. Without these, a run that finds more than 10,000 leaves nothing out that is more
          serious than what it has printed: of each severity it prints up to 10,000.
          """;
      case JSON ->
          """
          Versioned by its first key: within `portkey-lint/1` keys are added, never removed or given
          another meaning.
          """;
      case SARIF ->
          """
          SARIF 2.1.0. Paths are relative to `%SRCROOT%`, the folder of the run; absolute ones become
          `file:` URIs. `precision` follows from what a rule rests on, `fixes` hold exact regions and
          say in `properties.safe` whether they may be made unseen. A fix whose new text repeats a
          sensitive value is left out. Rules that found nothing are not listed.
          """;
      case JUNIT ->
          """
          A suite for each deployment. A case fails for each file and rule that found something; its
          `type` is the worst severity and its text the findings in full. A clean file is a case that
          passes. Where all that a rule found in a file is accounted for, the case is skipped, with the
          reasons.
          """;
      case CHECKSTYLE -> "Every file is listed, also a clean one.\n";
      case GITHUB ->
          """
          Of each severity, GitHub shows ten annotations a step: the most severe come first, the rest
          is counted in the last line. When `GITHUB_STEP_SUMMARY` names a file, the `markdown` report
          belongs there, as far as its limit of 1 MiB allows.
          """;
      case GITLAB ->
          """
          For `artifacts:reports:codequality`. Errors are `major`, or `critical` when they are about
          secrets; warnings are `minor`.
          """;
      case MARKDOWN -> "GitHub's and GitLab's dialect. Nothing that a file says becomes markup.\n";
      case HTML ->
          """
          One file to open, attach or publish. It shows the values files line by line, each layer in
          a colour of its own, findings below the lines that they are about, and strikes out values
          that a later layer covers. In a run over 100 deployments or more, only the lines around
          findings are shown. Filters by severity and rule are style rules: the page holds no
          script, and its policy forbids everything but its own style sheet. Light and dark follow
          the reader's setting.
          """;
    };
  }

  private static LintResult sample() {
    Source source =
        Source.file(
            "values.yaml",
            "environment:\n  data:\n    PORT: \"8787\"\nservice:\n  containerPort: 8080\n");
    Span port = Sample.find(source, "8080");
    RuleInfo rule =
        RuleInfo.rule("PK310", "container-port-equals-port")
            .topic(Topic.NETWORKING)
            .summary("`service.containerPort` is the port that the gateway listens on")
            .why("traffic and probes go to a port that nobody opened, so no pod becomes ready")
            .source("EKS guide, \"AWS Network Load Balancer\"", Basis.STATED)
            .since("1.6.0")
            .build();
    Finding finding =
        new Finding(
            rule,
            Severity.ERROR,
            "`service.containerPort` is 8080, but the gateway listens on 8787",
            KeyPath.of("service.containerPort"),
            new Label(port, "probes and traffic are sent to this port"),
            List.of(new Label(Sample.find(source, "\"8787\""), "the process opens this port")),
            rule.why(),
            "set both to one number",
            List.of(),
            List.of(),
            List.of(new Fix("set it to 8787", false, List.of(new TextEdit(port, "8787")))));
    return Sample.result(List.of(source), finding);
  }
}
