package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.chart.ChosenChart;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.KeyPath;
import java.util.ArrayList;
import java.util.List;

/** Findings made by hand, so that writers are tested without rules. */
final class Sample {

  static final RuleInfo RULE =
      RuleInfo.rule("PK310", "container-port-equals-port")
          .source("EKS guide, \"AWS Network Load Balancer\"", Basis.STATED)
          .since("1.6.0")
          .build();

  private Sample() {}

  /** The n-th occurrence of a part in a source, from 1. */
  static Span find(Source source, String part, int occurrence) {
    int at = -1;
    for (int i = 0; i < occurrence; i++) {
      at = source.text().indexOf(part, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException(part);
      }
    }
    return source.span(at, at + part.length());
  }

  static Span find(Source source, String part) {
    return find(source, part, 1);
  }

  static Finding finding(String message, Label primary, Label... related) {
    return new Finding(
        RULE,
        Severity.ERROR,
        message,
        KeyPath.of("service.containerPort"),
        primary,
        List.of(related),
        "",
        "",
        List.of(),
        List.of(),
        List.of());
  }

  static LintResult result(List<Source> sources, Finding... findings) {
    ChosenChart chart = new ChosenChart(ChartVersion.parse("1.7.7"), "newest known");
    return new LintResult(chart, sources, null, new ArrayList<>(List.of(findings)));
  }

  static String write(ReportWriter writer, LintResult... results) {
    StringBuilder out = new StringBuilder();
    try {
      writer.write(List.of(results), out);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toString();
  }
}
