package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.ToolVersion;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fingerprints;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.source.Position;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** SARIF 2.1.0, with what code scanning services ask for beyond the standard. */
final class SarifReport implements ReportWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** Stands for the folder to which the paths are relative; who reads the report knows it. */
  private static final String ROOT = "%SRCROOT%";

  @Override
  public void write(List<LintResult> results, Appendable out) throws IOException {
    JsonText json = new JsonText(out);
    json.open('{').key("$schema").value(SCHEMA).key("version").value("2.1.0");
    json.key("runs").open('[').open('{');
    SarifRules rules = SarifRules.of(results);
    json.key("tool").open('{').key("driver").open('{');
    json.key("name").value("portkey-lint");
    json.key("semanticVersion").value(ToolVersion.get());
    rules.write(json);
    json.close('}').close('}');
    json.key("originalUriBaseIds").open('{').key(ROOT).open('{');
    message("description", "the folder in which the report was made", json);
    json.close('}').close('}');
    json.key("columnKind").value("unicodeCodePoints");
    json.key("results").open('[');
    Fingerprints fingerprints = new Fingerprints();
    for (LintResult result : results) {
      SourceView view = result.view();
      for (Finding finding : result.findings()) {
        result(finding, null, result, view, rules, fingerprints, json);
      }
      for (Suppressed suppressed : result.suppressed()) {
        result(suppressed.finding(), suppressed, result, view, rules, fingerprints, json);
      }
    }
    json.close(']');
    json.key("properties").open('{');
    charts(results, json);
    json.key("omitted").value(Summary.omitted(results));
    json.close('}').close('}').close(']').close('}').end();
  }

  private static void result(
      Finding finding,
      @Nullable Suppressed suppressed,
      LintResult result,
      SourceView view,
      SarifRules rules,
      Fingerprints fingerprints,
      JsonText json)
      throws IOException {
    json.open('{');
    result(finding, result, rules, json);
    json.key("partialFingerprints").open('{');
    json.key("portkeyLint/v1").value(result.fingerprint(finding, fingerprints));
    json.close('}');
    if (suppressed != null) {
      suppression(suppressed, view, json);
    }
    fixes(finding, view, json);
    json.close('}');
  }

  /** Consumers then hide the result and do not lose it. */
  private static void suppression(Suppressed suppressed, SourceView view, JsonText json)
      throws IOException {
    boolean isComment = suppressed.kind() == Suppressed.Kind.COMMENT;
    json.key("suppressions").open('[').open('{');
    json.key("kind").value(isComment ? "inSource" : "external");
    json.key("status").value("accepted");
    json.key("justification").value(view.words(suppressed.reason()));
    json.close('}').close(']');
  }

  private static void charts(List<LintResult> results, JsonText json) throws IOException {
    TreeSet<String> versions = new TreeSet<>();
    for (LintResult result : results) {
      versions.add(result.chart().version().toString());
    }
    json.key("chartVersions").open('[');
    for (String version : versions) {
      json.value(version);
    }
    json.close(']');
  }

  private static void result(Finding finding, LintResult result, SarifRules rules, JsonText json)
      throws IOException {
    json.key("ruleId").value(finding.rule().id());
    json.key("ruleIndex").value(rules.index(finding.rule()));
    json.key("level").value(SarifRules.level(finding.severity()));
    FilePlace place = FilePlace.of(finding.primary().span(), result);
    message("message", text(finding, place), json);
    json.key("locations").open('[').open('{');
    physicalLocation(place, json);
    if (!finding.path().isRoot()) {
      json.key("logicalLocations").open('[').open('{');
      json.key("name").value(finding.path().lastStep());
      json.key("fullyQualifiedName").value(finding.path().toString());
      json.close('}').close(']');
    }
    json.close('}').close(']');
    if (!finding.related().isEmpty()) {
      json.key("relatedLocations").open('[');
      for (int i = 0; i < finding.related().size(); i++) {
        Label label = finding.related().get(i);
        FilePlace other = FilePlace.of(label.span(), result);
        json.open('{').key("id").value(i + 1);
        message("message", plain(label.text() + other.aside()), json);
        physicalLocation(other, json);
        json.close('}');
      }
      json.close(']');
    }
  }

  /** The first sentence becomes the title, so it stands alone. */
  private static String text(Finding finding, FilePlace place) {
    StringBuilder text = new StringBuilder(plain(finding.message() + place.aside()));
    stop(text);
    for (int i = 0; i < finding.related().size(); i++) {
      String label = finding.related().get(i).text();
      text.append(i == 0 ? " See [" : ", [");
      text.append(plain(label.isEmpty() ? "the other place" : label));
      text.append("](").append(i + 1).append(')');
    }
    stop(text);
    if (!finding.why().isEmpty() && !finding.why().equals(finding.rule().why())) {
      text.append(" Why: ").append(plain(finding.why()));
      stop(text);
    }
    if (!finding.help().isEmpty()) {
      text.append(" Help: ").append(plain(finding.help()));
      stop(text);
    }
    return text.toString();
  }

  private static void stop(StringBuilder text) {
    if (text.length() > 0 && text.charAt(text.length() - 1) != '.') {
      text.append('.');
    }
  }

  /** Brackets would start a link. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[' || c == ']' || c == '\\') {
        plain.append('\\');
      }
      plain.append(c);
    }
    return plain.toString();
  }

  private static void message(String key, String text, JsonText json) throws IOException {
    json.key(key).open('{').key("text").value(text).close('}');
  }

  private static void physicalLocation(FilePlace place, JsonText json) throws IOException {
    json.key("physicalLocation").open('{');
    artifact(place.path(), json);
    region("region", place.start(), place.end(), json);
    json.close('}');
  }

  private static void artifact(String path, JsonText json) throws IOException {
    json.key("artifactLocation").open('{').key("uri").value(UriText.of(path));
    if (!UriText.isAbsolute(path)) {
      json.key("uriBaseId").value(ROOT);
    }
    json.close('}');
  }

  private static void region(String key, Position start, Position end, JsonText json)
      throws IOException {
    json.key(key).open('{');
    json.key("startLine").value(start.line()).key("startColumn").value(start.column());
    json.key("endLine").value(end.line()).key("endColumn").value(end.column());
    json.close('}');
  }

  private static void fixes(Finding finding, SourceView view, JsonText json) throws IOException {
    List<Fix> shown = new ArrayList<>();
    for (Fix fix : finding.fixes()) {
      if (mayBeShown(fix, view)) {
        shown.add(fix);
      }
    }
    if (shown.isEmpty()) {
      return;
    }
    json.key("fixes").open('[');
    for (Fix fix : shown) {
      json.open('{');
      message("description", plain(fix.title()), json);
      json.key("artifactChanges").open('[');
      for (Source source : sources(fix)) {
        changes(fix, source, json);
      }
      json.close(']');
      json.key("properties").open('{').key("safe").value(fix.safe()).close('}');
      json.close('}');
    }
    json.close(']');
  }

  /** Only changes of files can be told, and only those that repeat no secret. */
  private static boolean mayBeShown(Fix fix, SourceView view) {
    for (TextEdit edit : fix.edits()) {
      if (edit.span().source().kind() != Source.Kind.FILE || view.reveals(edit)) {
        return false;
      }
    }
    return !fix.edits().isEmpty();
  }

  private static List<Source> sources(Fix fix) {
    List<Source> sources = new ArrayList<>();
    for (TextEdit edit : fix.edits()) {
      if (!sources.contains(edit.span().source())) {
        sources.add(edit.span().source());
      }
    }
    return sources;
  }

  private static void changes(Fix fix, Source source, JsonText json) throws IOException {
    json.open('{');
    artifact(FilePlace.path(source), json);
    json.key("replacements").open('[');
    for (TextEdit edit : fix.edits()) {
      Span span = edit.span();
      if (span.source() == source) {
        json.open('{');
        region("deletedRegion", span.startPosition(), span.endPosition(), json);
        message("insertedContent", edit.replacement(), json);
        json.close('}');
      }
    }
    json.close(']').close('}');
  }
}
