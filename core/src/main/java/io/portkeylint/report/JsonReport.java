package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fingerprints;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.Severity;
import io.portkeylint.source.Position;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import java.io.IOException;
import java.util.List;

/**
 * The machine-readable form, {@code portkey-lint/1}. Keys are only ever added. Lines and columns
 * count from 1, ends are exclusive. Places in the chart's defaults have a file and no line.
 */
public final class JsonReport implements ReportWriter {

  @Override
  public void write(List<LintResult> results, Appendable out) throws IOException {
    JsonText json = new JsonText(out);
    json.open('{').key("schema").value("portkey-lint/1");
    json.key("chartVersion");
    if (results.isEmpty()) {
      json.nothing();
    } else {
      json.value(results.get(0).chart().version().toString());
    }
    json.key("findings").open('[');
    int files = 0;
    Fingerprints fingerprints = new Fingerprints();
    for (LintResult result : results) {
      files += result.sources().size();
      for (Finding finding : result.findings()) {
        finding(finding, result.fingerprint(finding, fingerprints), json);
      }
    }
    json.close(']');
    deployments(results, json);
    json.key("summary").open('{');
    json.key("files").value(files);
    json.key("errors").value(Summary.count(results, Severity.ERROR));
    json.key("warnings").value(Summary.count(results, Severity.WARNING));
    json.key("infos").value(Summary.count(results, Severity.INFO));
    json.key("suppressed").value(Summary.suppressed(results));
    json.key("omitted").value(Summary.omitted(results));
    json.close('}').close('}').end();
  }

  private static void finding(Finding finding, String fingerprint, JsonText json)
      throws IOException {
    json.open('{');
    json.key("ruleId").value(finding.rule().id());
    json.key("ruleName").value(finding.rule().name());
    json.key("severity").value(finding.severity().label());
    json.key("message").value(finding.message());
    json.key("path").value(finding.path().toString());
    place(finding.primary().span(), json);
    json.key("label").value(finding.primary().text());
    json.key("related").open('[');
    for (Label label : finding.related()) {
      json.open('{').key("message").value(label.text());
      place(label.span(), json);
      json.close('}');
    }
    json.close(']');
    json.key("why").value(finding.why());
    json.key("help").value(finding.help());
    json.key("notes").open('[');
    for (String note : finding.notes()) {
      json.value(note);
    }
    json.close(']');
    json.key("source").value(finding.rule().citation());
    if (finding.rule().isOurs()) {
      json.key("docs")
          .value("docs/rules/" + finding.rule().id() + "-" + finding.rule().name() + ".md");
    }
    json.key("fixes").open('[');
    for (Fix fix : finding.fixes()) {
      json.open('{').key("title").value(fix.title()).key("safe").value(fix.safe()).close('}');
    }
    json.close(']');
    json.key("fingerprint").value(fingerprint).close('}');
  }

  private static void place(Span span, JsonText json) throws IOException {
    json.key("file").value(span.source().name());
    if (span.source().kind() != Source.Kind.DEFAULTS) {
      Position start = span.startPosition();
      Position end = span.endPosition();
      json.key("line").value(start.line()).key("column").value(start.column());
      json.key("endLine").value(end.line()).key("endColumn").value(end.column());
    }
  }

  private static void deployments(List<LintResult> results, JsonText json) throws IOException {
    json.key("deployments").open('[');
    for (LintResult result : results) {
      json.open('{').key("files").open('[');
      for (Source source : result.sources()) {
        json.value(source.name());
      }
      json.close(']');
      json.key("chartVersion").value(result.chart().version().toString());
      json.key("chartVersionFrom").value(result.chart().reason());
      json.close('}');
    }
    json.close(']');
  }
}
