package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.source.Source;
import io.portkeylint.values.KeyPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlIndexTest {

  private static final RuleInfo OTHER = RuleInfo.rule("PK020", "other").build();

  private static Source file(String name) {
    return Source.file(name, "a: 1\nb: 2\n");
  }

  private static Finding finding(RuleInfo rule, Severity severity, Source at, Source related) {
    return new Finding(
        rule,
        severity,
        "m",
        KeyPath.of("a"),
        new Label(at.span(5, 6), ""),
        List.of(new Label(related.span(0, 1), "")),
        "",
        "",
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void layersHaveSixColours() {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      sources.add(file(i + ".yaml"));
    }
    HtmlIndex index = new HtmlIndex(List.of(Sample.result(sources)));

    assertThat(sources.stream().map(index::color))
        .containsExactly("y1", "y2", "y3", "y4", "y5", "y6", "y1", "y2");
    assertThat(index.color(Source.defaults("defaults"))).isEqualTo("y0");
    assertThat(index.id(sources.get(2))).isEqualTo("s3");
    assertThat(index.id(sources.get(2), 7)).isEqualTo("s3-7");
  }

  @Test
  void eachDeploymentCountsItsLayers() {
    Source one = file("one.yaml");
    Source two = file("two.yaml");
    HtmlIndex index =
        new HtmlIndex(List.of(Sample.result(List.of(one)), Sample.result(List.of(two))));

    assertThat(index.color(two)).isEqualTo("y1");
    assertThat(index.id(two)).isEqualTo("s2");
  }

  @Test
  void rulesAreNumberedByTheirIds() {
    Source one = file("one.yaml");
    Source chart = file("Chart.yaml");
    Source defaults = Source.defaults("defaults");
    Finding first = finding(Sample.RULE, Severity.WARNING, one, chart);
    Finding second = finding(OTHER, Severity.INFO, one, defaults);
    Finding third = finding(OTHER, Severity.ERROR, chart, one);
    LintResult result = Sample.result(List.of(one), first, second, third);
    HtmlIndex index = new HtmlIndex(List.of(result));

    assertThat(HtmlIndex.sources(result)).containsExactly(one, chart);
    assertThat(index.rules()).containsExactly(OTHER, Sample.RULE);
    assertThat(index.count(OTHER)).isEqualTo(2);
    assertThat(index.count(Sample.RULE)).isEqualTo(1);
    assertThat(index.count(RuleInfo.rule("PK999", "none").build())).isZero();
    assertThat(index.classes(first)).isEqualTo("w r1");
    assertThat(index.classes(second)).isEqualTo("i r0");
    assertThat(index.classes(third)).isEqualTo("e r0");
    assertThat(List.of(index.id(first), index.id(second), index.id(third)))
        .containsExactly("p1", "p2", "p3");
  }

  @Test
  void whatThePageDoesNotShowHasNoLink() {
    Source one = file("one.yaml");
    HtmlIndex index = new HtmlIndex(List.of(Sample.result(List.of(one))));

    assertThat(index.link(one.span(5, 6), "<b>")).isEqualTo("<a href=\"#s1-2\"><b></a>");
    assertThat(index.link(file("two.yaml").span(5, 6), "x")).isEqualTo("x");
  }
}
