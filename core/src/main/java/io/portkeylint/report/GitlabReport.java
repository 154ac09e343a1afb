package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fingerprints;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.source.Position;
import java.io.IOException;
import java.util.List;

/** GitLab's Code Quality report, shown in merge requests. */
final class GitlabReport implements ReportWriter {

  @Override
  public void write(List<LintResult> results, Appendable out) throws IOException {
    JsonText json = new JsonText(out);
    json.open('[');
    Fingerprints fingerprints = new Fingerprints();
    for (LintResult result : results) {
      for (Finding finding : result.findings()) {
        issue(finding, result, result.fingerprint(finding, fingerprints), json);
      }
    }
    json.close(']').end();
  }

  private static void issue(Finding finding, LintResult result, String fingerprint, JsonText json)
      throws IOException {
    FilePlace place = FilePlace.of(finding.primary().span(), result);
    json.open('{').key("type").value("issue");
    json.key("check_name").value(finding.rule().id() + " " + finding.rule().name());
    json.key("description").value(finding.message() + place.aside());
    json.key("content").open('{').key("body").value(body(finding)).close('}');
    json.key("categories").open('[');
    json.value(isAboutSecurity(finding) ? "Security" : "Bug Risk").close(']');
    json.key("severity").value(severity(finding));
    json.key("fingerprint").value(fingerprint);
    location(place, json.key("location"));
    json.key("other_locations").open('[');
    for (Label label : finding.related()) {
      location(FilePlace.of(label.span(), result), json);
    }
    json.close(']').close('}');
  }

  private static boolean isAboutSecurity(Finding finding) {
    return finding.rule().topic() == Topic.SECRETS;
  }

  private static String severity(Finding finding) {
    if (finding.severity() == Severity.ERROR) {
      return isAboutSecurity(finding) ? "critical" : "major";
    }
    return finding.severity() == Severity.WARNING ? "minor" : "info";
  }

  private static String body(Finding finding) {
    StringBuilder body = new StringBuilder();
    part("Why", finding.why(), body);
    part("Help", finding.help(), body);
    part("Source", finding.rule().citation(), body);
    return body.toString();
  }

  private static void part(String head, String text, StringBuilder body) {
    if (!text.isEmpty()) {
      body.append(body.length() == 0 ? "" : "\n\n").append("**").append(head).append(":** ");
      body.append(MarkdownText.prose(text));
    }
  }

  private static void location(FilePlace place, JsonText json) throws IOException {
    json.open('{').key("path").value(place.path());
    json.key("positions").open('{');
    position("begin", place.start(), json);
    position("end", place.end(), json);
    json.close('}').close('}');
  }

  private static void position(String key, Position position, JsonText json) throws IOException {
    json.key(key).open('{').key("line").value(position.line());
    json.key("column").value(position.column()).close('}');
  }
}
