package io.portkeylint.rules.docs;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.fixtures.Fixture;
import io.portkeylint.report.TextReport;
import io.portkeylint.report.TextStyle;
import java.util.Locale;

/** The page of one rule, from what is known of it and from its fixtures. */
final class RulePage {

  private final RuleInfo rule;
  private final StringBuilder page = new StringBuilder();

  RulePage(RuleInfo rule) {
    this.rule = rule;
  }

  static String fileName(RuleInfo rule) {
    return rule.id() + "-" + rule.name() + ".md";
  }

  /** What the rule is, why, and where it comes from. */
  RulePage head() {
    line("<!-- Written by RulePagesTest: mvn test -pl rules -am -Ddocs.write=true -->");
    line("# " + rule.id() + " " + rule.name());
    line(rule.summary());
    StringBuilder facts = new StringBuilder("| | |\n|---|---|\n");
    facts.append("| Topic | ").append(rule.topic().label()).append(" |\n");
    facts.append("| Severity | ").append(rule.severity().label()).append(" |\n");
    String charts = rule.charts().describe();
    facts.append("| Charts | ").append(charts.isEmpty() ? "all" : charts.substring(6));
    facts.append(" |\n");
    if (!rule.platform().isEmpty()) {
      facts.append("| Platform | ").append(rule.platform().toUpperCase(Locale.ROOT)).append(" |\n");
    }
    facts.append("| Source | ").append(rule.source()).append(" (").append(rule.basis().label());
    facts.append(") |\n");
    if (!rule.constraints().isEmpty()) {
      facts.append("| Constraints | `").append(String.join("`, `", rule.constraints()));
      facts.append("` |\n");
    }
    line(facts.toString().stripTrailing());
    line("## Why");
    line(sentence(rule.why()));
    return this;
  }

  /** An example that breaks the rule, with what is reported on it. */
  RulePage bad(Fixture fixture, LintResult result) {
    line("## Where it does not hold");
    example(fixture);
    TextReport report = new TextReport(TextStyle.PLAIN);
    StringBuilder reported = new StringBuilder();
    Finding first = null;
    for (Finding finding : result.findings()) {
      if (finding.rule().id().equals(rule.id())) {
        reported.append(report.finding(finding, result.view()));
        first = first == null ? finding : first;
      }
    }
    line("```text\n" + reported.toString().strip() + "\n```");
    if (first != null) {
      line("## What to change");
      line(sentence(first.help()));
      for (Fix fix : first.fixes()) {
        line("Automatic: " + fix.title() + (fix.safe() ? " (safe)." : " (to be looked at)."));
      }
    }
    return this;
  }

  RulePage good(Fixture fixture) {
    line("## Where it holds");
    example(fixture);
    return this;
  }

  String text() {
    return page.toString().stripTrailing() + "\n";
  }

  private void example(Fixture fixture) {
    for (Fixture.Layer layer : fixture.layers()) {
      line("```yaml\n" + layer.body() + "```");
    }
    if (!fixture.chart().equals(Fixture.NEWEST_CHART)) {
      line("With chart " + fixture.chart() + ".");
    }
  }

  private void line(String text) {
    page.append(text).append("\n\n");
  }

  static String sentence(String text) {
    if (text.isEmpty()) {
      return text;
    }
    String start = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return start.endsWith(".") || start.endsWith("…") ? start : start + ".";
  }
}
