package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.source.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The XML that build servers show as test results: a suite for each deployment, a failed case for
 * each file and rule that found something, a passed case for each clean file.
 */
final class JunitReport implements ReportWriter {

  /** What one rule found in one file; without findings, a file that is clean. */
  private record Case(String file, String name, List<Finding> findings) {}

  private final TextReport text = new TextReport(TextStyle.PLAIN);

  @Override
  public void write(List<LintResult> results, Appendable out) throws IOException {
    List<List<Case>> suites = new ArrayList<>();
    int tests = 0;
    int failures = 0;
    for (LintResult result : results) {
      List<Case> cases = cases(result);
      suites.add(cases);
      tests += cases.size();
      failures += failures(cases);
    }
    XmlText xml = new XmlText(out);
    xml.open("testsuites").attribute("name", "portkey-lint");
    counts(tests, failures, xml);
    for (int i = 0; i < results.size(); i++) {
      suite(results.get(i), suites.get(i), xml);
    }
    xml.close("testsuites").end();
  }

  private static List<Case> cases(LintResult result) {
    Map<String, Map<RuleInfo, List<Finding>>> byFile = new LinkedHashMap<>();
    for (Source source : result.sources()) {
      byFile.put(FilePlace.path(source), new LinkedHashMap<>());
    }
    for (Finding finding : result.findings()) {
      byFile
          .computeIfAbsent(place(finding, result).path(), path -> new LinkedHashMap<>())
          .computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
          .add(finding);
    }
    List<Case> cases = new ArrayList<>();
    for (Map.Entry<String, Map<RuleInfo, List<Finding>>> file : byFile.entrySet()) {
      if (file.getValue().isEmpty()) {
        cases.add(new Case(file.getKey(), "no problems", List.of()));
      }
      for (Map.Entry<RuleInfo, List<Finding>> rule : file.getValue().entrySet()) {
        String name = rule.getKey().id() + " " + rule.getKey().name();
        cases.add(new Case(file.getKey(), name, rule.getValue()));
      }
    }
    return cases;
  }

  private static FilePlace place(Finding finding, LintResult result) {
    return FilePlace.of(finding.primary().span(), result);
  }

  private static int failures(List<Case> cases) {
    int failures = 0;
    for (Case one : cases) {
      failures += one.findings.isEmpty() ? 0 : 1;
    }
    return failures;
  }

  private static void counts(int tests, int failures, XmlText xml) throws IOException {
    xml.attribute("tests", tests).attribute("failures", failures);
    // Times would make two reports of the same values differ.
    xml.attribute("errors", 0).attribute("skipped", 0).attribute("time", 0);
  }

  private void suite(LintResult result, List<Case> cases, XmlText xml) throws IOException {
    StringBuilder name = new StringBuilder();
    for (Source source : result.sources()) {
      name.append(name.length() == 0 ? "" : " + ").append(FilePlace.path(source));
    }
    xml.open("testsuite").attribute("name", name.length() == 0 ? "arguments" : name.toString());
    counts(cases.size(), failures(cases), xml);
    SourceView view = result.view();
    for (Case one : cases) {
      xml.open("testcase").attribute("classname", one.file).attribute("name", one.name);
      xml.attribute("file", one.file).attribute("time", 0);
      if (!one.findings.isEmpty()) {
        failure(one.findings, result, view, xml);
      }
      xml.close("testcase");
    }
    xml.close("testsuite");
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
