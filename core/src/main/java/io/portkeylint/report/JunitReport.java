package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The XML that build servers show as test results: a suite for each deployment, a failed case for
 * each file and rule that found something, a skipped one where all of that is accounted for, a
 * passed case for each clean file.
 */
final class JunitReport implements ReportWriter {

  /** What one rule found in one file; without anything, a file that is clean. */
  private record Case(
      String file, String name, List<Finding> findings, List<Suppressed> suppressed) {

    boolean isFailed() {
      return !findings.isEmpty();
    }

    boolean isSkipped() {
      return findings.isEmpty() && !suppressed.isEmpty();
    }
  }

  /** What is known of one rule in one file. */
  private static final class Found {
    private final List<Finding> findings = new ArrayList<>();
    private final List<Suppressed> suppressed = new ArrayList<>();
  }

  private final TextReport text = new TextReport(TextStyle.PLAIN);

  @Override
  public void write(List<LintResult> results, Appendable out) throws IOException {
    List<List<Case>> suites = new ArrayList<>();
    List<Case> all = new ArrayList<>();
    for (LintResult result : results) {
      List<Case> cases = cases(result);
      suites.add(cases);
      all.addAll(cases);
    }
    XmlText xml = new XmlText(out);
    xml.open("testsuites").attribute("name", "portkey-lint");
    // The schema of Jenkins knows no `skipped` here.
    counts(all, xml).attribute("time", 0);
    for (int i = 0; i < results.size(); i++) {
      suite(results.get(i), suites.get(i), xml);
    }
    xml.close("testsuites").end();
  }

  private static List<Case> cases(LintResult result) {
    Map<String, Map<RuleInfo, Found>> byFile = new LinkedHashMap<>();
    for (Source source : result.sources()) {
      byFile.put(FilePlace.path(source), new LinkedHashMap<>());
    }
    for (Finding finding : result.findings()) {
      found(finding, result, byFile).findings.add(finding);
    }
    for (Suppressed suppressed : result.suppressed()) {
      found(suppressed.finding(), result, byFile).suppressed.add(suppressed);
    }
    List<Case> cases = new ArrayList<>();
    for (Map.Entry<String, Map<RuleInfo, Found>> file : byFile.entrySet()) {
      if (file.getValue().isEmpty()) {
        cases.add(new Case(file.getKey(), "no problems", List.of(), List.of()));
      }
      for (Map.Entry<RuleInfo, Found> rule : file.getValue().entrySet()) {
        String name = rule.getKey().id() + " " + rule.getKey().name();
        Found found = rule.getValue();
        cases.add(new Case(file.getKey(), name, found.findings, found.suppressed));
      }
    }
    return cases;
  }

  private static Found found(
      Finding finding, LintResult result, Map<String, Map<RuleInfo, Found>> byFile) {
    return byFile
        .computeIfAbsent(place(finding, result).path(), path -> new LinkedHashMap<>())
        .computeIfAbsent(finding.rule(), rule -> new Found());
  }

  private static FilePlace place(Finding finding, LintResult result) {
    return FilePlace.of(finding.primary().span(), result);
  }

  private static XmlText counts(List<Case> cases, XmlText xml) throws IOException {
    int failures = 0;
    for (Case one : cases) {
      failures += one.isFailed() ? 1 : 0;
    }
    xml.attribute("tests", cases.size()).attribute("failures", failures);
    return xml.attribute("errors", 0);
  }

  private void suite(LintResult result, List<Case> cases, XmlText xml) throws IOException {
    StringBuilder name = new StringBuilder();
    for (Source source : result.sources()) {
      name.append(name.length() == 0 ? "" : " + ").append(FilePlace.path(source));
    }
    xml.open("testsuite").attribute("name", name.length() == 0 ? "arguments" : name.toString());
    int skipped = 0;
    for (Case one : cases) {
      skipped += one.isSkipped() ? 1 : 0;
    }
    // Times would make two reports of the same values differ.
    counts(cases, xml).attribute("skipped", skipped).attribute("time", 0);
    SourceView view = result.view();
    for (Case one : cases) {
      xml.open("testcase").attribute("classname", one.file).attribute("name", one.name);
      xml.attribute("time", 0);
      if (one.isFailed()) {
        failure(one.findings, result, view, xml);
      } else if (one.isSkipped()) {
        xml.open("skipped").attribute("message", reasons(one.suppressed, view));
        xml.close("skipped");
      }
      xml.close("testcase");
    }
    xml.close("testsuite");
  }

  private static String reasons(List<Suppressed> suppressed, SourceView view) {
    Set<String> reasons = new LinkedHashSet<>();
    for (Suppressed one : suppressed) {
      reasons.add(view.words(one.reason()));
    }
    return String.join("; ", reasons);
  }

  private void failure(List<Finding> findings, LintResult result, SourceView view, XmlText xml)
      throws IOException {
    Finding first = findings.get(0);
    Severity worst = first.severity();
    StringBuilder body = new StringBuilder("\n");
    for (Finding finding : findings) {
      worst = finding.severity().isAtLeast(worst) ? finding.severity() : worst;
      body.append(text.finding(finding, view));
    }
    String more = findings.size() == 1 ? "" : " (and " + (findings.size() - 1) + " more)";
    xml.open("failure");
    xml.attribute("message", first.message() + place(first, result).aside() + more);
    xml.attribute("type", worst.label()).text(body.toString()).close("failure");
  }
}
