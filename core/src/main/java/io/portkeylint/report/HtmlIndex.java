package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.Layer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the parts of a page are called, so that they can link to each other. Names are numbers: no
 * text of a file becomes a name.
 */
final class HtmlIndex {

  /** One more colour than this, and the first is used again. */
  private static final int COLORS = 6;

  private final Map<Source, Integer> sources = new HashMap<>();
  private final Map<Source, Integer> layers = new HashMap<>();
  private final IdentityHashMap<Finding, Integer> findings = new IdentityHashMap<>();
  private final TreeMap<String, RuleInfo> rules = new TreeMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> ruleNumbers = new HashMap<>();

  HtmlIndex(List<LintResult> results) {
    for (LintResult result : results) {
      int layer = 0;
      for (Source source : sources(result)) {
        sources.put(source, sources.size());
        layers.put(source, ++layer);
      }
      for (Finding finding : result.findings()) {
        findings.put(finding, findings.size());
        rules.putIfAbsent(finding.rule().id(), finding.rule());
        counts.put(finding.rule().id(), counts.getOrDefault(finding.rule().id(), 0) + 1);
      }
    }
    for (String id : rules.keySet()) {
      ruleNumbers.put(id, ruleNumbers.size());
    }
  }

  /** What the people of a deployment have written, in the order of its layers. */
  static List<Source> sources(LintResult result) {
    List<Source> sources = new ArrayList<>(result.sources());
    if (result.effective() != null) {
      for (Layer layer : result.effective().layers()) {
        add(layer.source(), sources);
      }
    }
    for (Finding finding : result.findings()) {
      add(finding.primary().span().source(), sources);
      for (Label label : finding.related()) {
        add(label.span().source(), sources);
      }
    }
    return sources;
  }

  private static void add(Source source, List<Source> sources) {
    if (source.kind() != Source.Kind.DEFAULTS && !sources.contains(source)) {
      sources.add(source);
    }
  }

  /** All rules that found something, by id. */
  Iterable<RuleInfo> rules() {
    return rules.values();
  }

  /** Number of findings of a rule. */
  int count(RuleInfo rule) {
    return counts.getOrDefault(rule.id(), 0);
  }

  /** The class of everything that belongs to a rule. */
  String rule(RuleInfo rule) {
    return "r" + ruleNumbers.get(rule.id());
  }

  /** The classes of what a filter shows or hides together with a finding. */
  String classes(Finding finding) {
    return severity(finding.severity()) + " " + rule(finding.rule());
  }

  static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "e";
      case WARNING -> "w";
      case INFO -> "i";
    };
  }

  /** The class that gives a source the colour of its layer; of the chart's defaults, none. */
  String color(Source source) {
    Integer layer = layers.get(source);
    return layer == null ? "y0" : "y" + ((layer - 1) % COLORS + 1);
  }

  /** The id of a finding. */
  String id(Finding finding) {
    return "p" + (findings.getOrDefault(finding, 0) + 1);
  }

  String id(Source source) {
    return "s" + (sources.getOrDefault(source, 0) + 1);
  }

  String id(Source source, int line) {
    return id(source) + "-" + line;
  }

  /** A link to the line of a place; only the text when the page does not show the source. */
  String link(Span span, String html) {
    Source source = span.source();
    return sources.containsKey(source)
        ? "<a href=\"#" + id(source, source.lineAt(span.start())) + "\">" + html + "</a>"
        : html;
  }
}
