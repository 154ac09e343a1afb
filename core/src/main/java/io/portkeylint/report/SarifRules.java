package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.finding.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The rules that found something, in the order of their ids, as SARIF describes them. */
final class SarifRules {

  /** The longest description that code scanning shows. */
  private static final int LONGEST = 1024;

  private final TreeMap<String, RuleInfo> rules = new TreeMap<>();
  private final List<String> ids;

  private SarifRules(List<LintResult> results) {
    for (LintResult result : results) {
      for (Finding finding : result.findings()) {
        rules.putIfAbsent(finding.rule().id(), finding.rule());
      }
      for (Suppressed suppressed : result.suppressed()) {
        RuleInfo rule = suppressed.finding().rule();
        rules.putIfAbsent(rule.id(), rule);
      }
    }
    ids = new ArrayList<>(rules.keySet());
  }

  static SarifRules of(List<LintResult> results) {
    return new SarifRules(results);
  }

  /** Position in the list, from 0. */
  int index(RuleInfo rule) {
    return java.util.Collections.binarySearch(ids, rule.id());
  }

  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.label();
  }

  void write(JsonText json) throws IOException {
    json.key("rules").open('[');
    for (RuleInfo rule : rules.values()) {
      json.open('{').key("id").value(rule.id()).key("name").value(rule.name());
      text("shortDescription", summary(rule), json);
      text("fullDescription", sentences(summary(rule), rule.why()), json);
      json.key("help").open('{');
      json.key("text").value(help(rule, false)).key("markdown").value(help(rule, true));
      json.close('}');
      json.key("defaultConfiguration").open('{');
      json.key("level").value(level(rule.severity())).close('}');
      properties(rule, json);
      json.close('}');
    }
    json.close(']');
  }

  private static void properties(RuleInfo rule, JsonText json) throws IOException {
    json.key("properties").open('{');
    json.key("tags").open('[').value(rule.topic().label()).value("helm");
    boolean isAboutSecurity = rule.topic() == Topic.SECRETS;
    if (isAboutSecurity) {
      json.value("security");
    }
    json.close(']');
    json.key("precision").value(precision(rule));
    json.key("problem.severity").value(problemSeverity(rule.severity()));
    if (isAboutSecurity) {
      json.key("security-severity").value(score(rule.severity()));
    }
    json.close('}');
  }

  /** Errors are never heuristic; below them, what is not stated may be meant otherwise. */
  private static String precision(RuleInfo rule) {
    boolean isCertain = rule.severity() == Severity.ERROR;
    return switch (rule.basis()) {
      case STATED, CHART -> isCertain ? "very-high" : "high";
      case EXAMPLE -> isCertain ? "high" : "medium";
      case IMPLIED -> isCertain ? "high" : "low";
    };
  }

  private static String problemSeverity(Severity severity) {
    return severity == Severity.INFO ? "recommendation" : severity.label();
  }

  private static String score(Severity severity) {
    return switch (severity) {
      case ERROR -> "8.0";
      case WARNING -> "5.5";
      case INFO -> "2.0";
    };
  }

  private static String summary(RuleInfo rule) {
    return rule.summary().isEmpty() ? rule.name().replace('-', ' ') : rule.summary();
  }

  private static String help(RuleInfo rule, boolean isMarkdown) {
    StringBuilder help = new StringBuilder();
    help.append(isMarkdown ? MarkdownText.prose(summary(rule)) : summary(rule));
    part("Why", rule.why(), isMarkdown, help);
    part("Source", source(rule), isMarkdown, help);
    if (!rule.isOurs()) {
      return help.toString();
    }
    part("More", "`portkey-lint explain " + rule.id() + "`", isMarkdown, help);
    return help.toString();
  }

  private static String source(RuleInfo rule) {
    String cited = rule.citation();
    boolean isSeenInChart = cited.isEmpty() && rule.basis() == Basis.CHART;
    return isSeenInChart ? "the chart's templates" : cited;
  }

  private static void part(String head, String text, boolean isMarkdown, StringBuilder help) {
    if (!text.isEmpty()) {
      help.append("\n\n").append(isMarkdown ? "**" + head + ":** " : head + ": ");
      help.append(isMarkdown ? MarkdownText.prose(text) : text);
    }
  }

  private static String sentences(String first, String second) {
    if (second.isEmpty()) {
      return first;
    }
    return first + ". " + Character.toUpperCase(second.charAt(0)) + second.substring(1);
  }

  private static void text(String key, String text, JsonText json) throws IOException {
    json.key(key).open('{').key("text").value(shortened(text)).close('}');
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
