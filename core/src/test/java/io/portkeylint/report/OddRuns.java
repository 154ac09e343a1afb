package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.Omitted;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.finding.Topic;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.KeyPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs that a format could stumble over. Each has a name for the messages of tests. */
record OddRuns(String name, List<LintResult> results) {

  private static final List<String> PATHS =
      List.of(
          "dir with blank/w\u00e4rde #1 100%.yaml",
          "./values.yaml",
          "../up/values.yaml",
          "/srv/a,b:c.yaml",
          "C:/deploy/values.yaml",
          "a:b.yaml",
          "-",
          "<stdin>",
          "\ud83d\ude00/\ud800.yaml",
          "x\n::error::y\"'&<b>.yaml",
          "##[add-mask]x.yaml");

  static final List<String> TEXTS =
      List.of(
          "\u0000\u0001\b\f\u001b[31m\u007f\u0085\u009b",
          "]]> <![CDATA[ --> <!-- </script><script>alert(1)</script> <img src=x onerror=alert(1)>",
          "a\n::error file=x::stolen\r\n::add-mask::x\r::stop-commands::y",
          "100% %0A %25 a:b,c",
          "lone \ud800 and \udc00, pair \ud83d\ude00, \ufffe\uffff\ufeff",
          "right \u202e to left \u2028\u2029",
          "[link](1) [x](http://example.invalid) \\[ \\ ``` ```` ` | **b** _i_ @team #12 $x$ ~~s~~",
          "\"quotes\" 'single' &amp; &#0; {{x}} ${x} *x &y !z",
          "");

  @Override
  public String toString() {
    return name;
  }

  static Stream<OddRuns> all() {
    return Stream.of(
        new OddRuns("nothing at all", List.of()),
        new OddRuns("a clean file", List.of(Sample.result(List.of(file("values.yaml"))))),
        new OddRuns("no file", List.of(argument())),
        new OddRuns("odd paths", paths()),
        new OddRuns("odd texts", List.of(texts())),
        new OddRuns("an argument over a file", List.of(argumentOverFile())),
        new OddRuns("the same finding twice", List.of(twice(), twice())),
        new OddRuns("suppressed with odd reasons", List.of(suppressed())),
        many());
  }

  /** 10,000 findings in one file. */
  static OddRuns many() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append("key").append(i).append(": 1\n");
    }
    Source source = Source.file("values.yaml", text.toString());
    Finding[] findings = new Finding[10_000];
    for (int i = 0; i < findings.length; i++) {
      Severity severity = Severity.values()[(i + 2) % 3];
      Span span = source.span(source.lineStart(i + 1), source.lineEnd(i + 1));
      findings[i] =
          finding(severity, KeyPath.of("key" + i), "`key" + i + "` is odd", new Label(span, "odd"));
    }
    return new OddRuns("10,000 findings", List.of(Sample.result(List.of(source), findings)));
  }

  private static Source file(String name) {
    return Source.file(
        name, "service:\n  port: 80\n  # \ud83d\ude00 x\n  name: \"\ud83d\ude00\"\n");
  }

  private static List<LintResult> paths() {
    List<LintResult> results = new ArrayList<>();
    for (String path : PATHS) {
      Source source = file(path);
      results.add(Sample.result(List.of(source), wellFormed(source)));
    }
    return results;
  }

  static Finding wellFormed(Source source) {
    Span port = Sample.find(source, "80");
    return new Finding(
        rule("PK310", Topic.NETWORKING, "one port"),
        Severity.ERROR,
        "`service.port` is 80",
        KeyPath.of("service.port"),
        new Label(port, "this port"),
        List.of(new Label(Sample.find(source, "\"\ud83d\ude00\""), "and that name")),
        "no pod becomes ready",
        "set it to 8787",
        List.of("assumed"),
        List.of(),
        List.of(
            new Fix("set it to 8787", true, List.of(new TextEdit(port, "8787"))),
            new Fix("add a line", false, List.of(new TextEdit(source.span(0, 0), "a: 1\n")))));
  }

  private static LintResult argument() {
    Source source = Source.argument("--set #2", "service.port=80");
    return Sample.result(List.of(), argumentFinding(source));
  }

  private static LintResult argumentOverFile() {
    Source source = Source.argument("--set #2", "service.port=80");
    return Sample.result(List.of(file("values.yaml")), argumentFinding(source));
  }

  private static Finding argumentFinding(Source source) {
    Label label = new Label(Sample.find(source, "80"), "here");
    return finding(Severity.WARNING, KeyPath.of("service.port"), "`service.port` is 80", label);
  }

  private static LintResult twice() {
    Source source = file("values.yaml");
    return Sample.result(List.of(source), wellFormed(source), wellFormed(source));
  }

  private static LintResult suppressed() {
    Source source = file("values.yaml");
    List<Suppressed> suppressed = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      Suppressed.Kind kind = Suppressed.Kind.values()[i % 3];
      suppressed.add(new Suppressed(wellFormed(source), kind, TEXTS.get(i), null));
    }
    LintResult plain = Sample.result(List.of(source), wellFormed(source));
    return new LintResult(
        plain.chart(),
        plain.sources(),
        plain.effective(),
        plain.findings(),
        suppressed,
        new Omitted(1, 2, 3));
  }

  private static LintResult texts() {
    Source source = Source.file("values.yaml", String.join("\n", TEXTS) + "\nlast: 1");
    Finding[] findings = new Finding[TEXTS.size()];
    for (int i = 0; i < findings.length; i++) {
      String text = TEXTS.get(i);
      Label label = new Label(source.span(i, source.text().length()), text);
      findings[i] =
          new Finding(
              rule("PK310", Topic.SECRETS, text),
              Severity.values()[i % 3],
              text,
              KeyPath.ROOT.child("a").child(text),
              label,
              List.of(label),
              text,
              text,
              List.of(text),
              List.of(),
              List.of(new Fix(text, i % 2 == 0, List.of(new TextEdit(source.span(0, 0), text)))));
    }
    return Sample.result(List.of(source), findings);
  }

  static Finding finding(Severity severity, KeyPath path, String message, Label primary) {
    return new Finding(
        rule("PK311", Topic.NETWORKING, "what must hold"),
        severity,
        message,
        path,
        primary,
        List.of(),
        "",
        "",
        List.of(),
        List.of(),
        List.of());
  }

  static RuleInfo rule(String id, Topic topic, String text) {
    return RuleInfo.rule(id, "what-must-hold")
        .topic(topic)
        .summary(text)
        .why(text)
        .source("EKS guide, \"Networking\"", Basis.STATED)
        .build();
  }
}
