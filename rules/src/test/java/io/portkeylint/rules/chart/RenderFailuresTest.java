package io.portkeylint.rules.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.Linter;
import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Severity;
import io.portkeylint.fixtures.FixtureFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every known way to make the chart fail is an error at its culprit, and no passing twin is. */
class RenderFailuresTest {

  private static final String TEXT = FixtureFolder.read(FixtureFolder.of("render-failures.txt"));
  private static final Linter LINTER = Linter.standard();

  /**
   * A pair of values.
   *
   * @param helmLint {@code passes} or {@code fails} where {@code helm template} stops, else empty
   * @param warnsOn the versions on which a warning has to do, because the documents show the values
   *     as right
   * @param line the line of the culprit
   */
  record Case(
      String name,
      String helmLint,
      List<ChartVersion> failsOn,
      List<ChartVersion> warnsOn,
      int line,
      List<ChartVersion> passesOn,
      String base,
      String failing,
      String passing) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    String[] parts = TEXT.split("(?m)^== ");
    String base = parts[0].substring(parts[0].indexOf("-- base\n") + "-- base\n".length());
    return Stream.of(parts).skip(1).map(text -> parse(text, base));
  }

  private static Case parse(String text, String base) {
    int fails = text.indexOf("-- fails\n");
    int passes = text.indexOf("-- passes\n");
    String head = text.substring(0, fails);
    String line = field(head, "line");
    return new Case(
        head.substring(0, head.indexOf('\n')),
        field(head, "helm-lint"),
        versions(field(head, "fails")),
        versions(field(head, "warns")),
        line.isEmpty() ? 1 : Integer.parseInt(line),
        versions(field(head, "passes")),
        head.endsWith("\nbase\n") ? base : "",
        text.substring(fails + "-- fails\n".length(), passes),
        text.substring(passes + "-- passes\n".length()));
  }

  private static String field(String head, String name) {
    int start = head.indexOf("\n" + name + " ");
    return start < 0
        ? ""
        : head.substring(start + name.length() + 2, head.indexOf('\n', start + 1));
  }

  private static List<ChartVersion> versions(String ranges) {
    List<ChartVersion> versions = new ArrayList<>();
    if (ranges.isEmpty()) {
      return versions;
    }
    for (String range : ranges.split(" ")) {
      String[] ends = range.split("-");
      ChartVersion first = ChartVersion.parse(ends[0]);
      ChartVersion last = ChartVersion.parse(ends[ends.length - 1]);
      for (ChartVersion version : Chart.versions()) {
        if (version.compareTo(first) >= 0 && version.compareTo(last) <= 0) {
          versions.add(version);
        }
      }
    }
    return versions;
  }

  @Test
  void allCasesAreThere() {
    assertThat(cases()).hasSize(310);
    assertThat(cases().mapToInt(one -> one.failsOn().size()).sum()).isEqualTo(7850);
  }

  /** A rule that speaks of the twin as well does not count: it says something else. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void failingValuesAreAnErrorAtTheCulprit(Case one) {
    for (ChartVersion version : one.failsOn()) {
      Severity expected = one.warnsOn().contains(version) ? Severity.WARNING : Severity.ERROR;
      assertThat(ofTheCulprit(one, version, expected))
          .as("chart %s", version)
          .anyMatch(finding -> finding.primary().span().startPosition().line() == one.line());
    }
  }

  /** What the README says about {@code helm lint} is counted here. */
  @Test
  void theReadmeTellsWhatHelmLintLetsThrough() {
    List<Case> stopping = cases().filter(one -> !one.helmLint().isEmpty()).toList();
    List<Case> passed = stopping.stream().filter(one -> one.helmLint().equals("passes")).toList();
    long ours =
        passed.stream()
            .filter(
                one ->
                    one.failsOn().stream()
                        .anyMatch(chart -> ofTheCulprit(one, chart, Severity.ERROR).isEmpty()))
            .count();
    String figure =
        "Of the %d tried conditions on which `helm template` stops, `helm lint` passes %d; of these, portkey-lint passes %s."
            .formatted(stopping.size(), passed.size(), ours == 0 ? "none" : ours);

    System.out.println(figure);
    assertThat(FixtureFolder.read(FixtureFolder.project().resolve("README.md")))
        .containsIgnoringWhitespaces(figure);
  }

  /** Findings in the values of a severity; those about the twin as well say something else. */
  private static List<Finding> ofTheCulprit(Case one, ChartVersion chart, Severity severity) {
    Set<String> saidOfTheTwin =
        findings(chart, one.base(), one.passing()).stream()
            .filter(finding -> finding.severity() == severity)
            .map(finding -> finding.rule().id())
            .collect(Collectors.toSet());
    return findings(chart, one.base(), one.failing()).stream()
        .filter(finding -> finding.severity() == severity)
        .filter(finding -> !saidOfTheTwin.contains(finding.rule().id()))
        .filter(finding -> finding.primary().span().source().name().equals("values.yaml"))
        .toList();
  }

  /**
   * Rules that rest on a document ask for more than that the chart can be rendered; so do two that
   * rest on the chart, about the port of Redis and about Ingress keys that are read no longer.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void passingValuesAreNone(Case one) {
    for (ChartVersion version : one.passesOn()) {
      assertThat(findings(version, one.base(), one.passing()))
          .as("chart %s", version)
          .filteredOn(finding -> finding.severity() == Severity.ERROR)
          .filteredOn(finding -> finding.rule().basis() == Basis.CHART)
          .filteredOn(finding -> !Set.of("PK226", "PK367").contains(finding.rule().id()))
          .extracting(Finding::message)
          .isEmpty();
    }
  }

  private static List<Finding> findings(ChartVersion version, String base, String values) {
    List<LintRequest.Input> inputs = new ArrayList<>();
    if (!base.isEmpty()) {
      inputs.add(input("base.yaml", base));
    }
    inputs.add(input("values.yaml", values));
    return LINTER.lint(LintRequest.of(inputs).chartVersion(version.toString())).findings();
  }

  private static LintRequest.Input input(String name, String text) {
    return new LintRequest.Input.Bytes(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
