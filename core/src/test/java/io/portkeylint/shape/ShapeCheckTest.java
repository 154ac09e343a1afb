package io.portkeylint.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.source.Position;
import io.portkeylint.source.Source;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Merger;
import io.portkeylint.values.SetFiles;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlFile;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlReader;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeCheckTest {

  static Stream<Arguments> cases() throws IOException {
    List<Arguments> cases = new ArrayList<>();
    for (String text : resource().split("(?m)^== ", -1)) {
      if (!text.startsWith("#")) {
        String[] head = text.split("\n", 3);
        int end = head[2].indexOf("--\n");
        String version = head[1].substring("chart ".length());
        String values = head[2].substring(0, end);
        cases.add(Arguments.of(head[0], version, values, head[2].substring(end + 3)));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void reports(String name, String version, String values, String expected) {
    StringBuilder shown = new StringBuilder();
    for (Finding finding : check(version, values)) {
      shown.append(show(finding));
    }

    assertThat(shown.toString()).isEqualTo(expected);
  }

  static List<ChartVersion> versions() {
    return Chart.versions();
  }

  /** What a chart ships fits the chart, also when somebody writes all of it into a file. */
  @ParameterizedTest
  @MethodSource("versions")
  void theChartsOwnValuesFit(ChartVersion version) {
    String values = json(Chart.of(version).defaults().values());

    assertThat(check(version.toString(), values))
        .filteredOn(finding -> !finding.rule().id().equals("PK802"))
        .isEmpty();
  }

  @Test
  void aWrongValueIsReportedInTheFileThatSetsIt() {
    List<Finding> findings =
        check("1.7.7", "service:\n  port: 80\n", "# overlay\nservice:\n  port: http\n");

    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.primary().span().source().name()).isEqualTo("2.yaml");
    assertThat(finding.primary().span().startPosition()).isEqualTo(new Position(3, 9));
    assertThat(finding.history()).hasSize(3);
  }

  @Test
  void secretsAreNotShown() {
    String values =
        "imageCredentials:\n  - name: Marked_Secret_Name\n    password: [canary-4711]\n";

    assertThat(check("1.7.7", values)).isNotEmpty().noneMatch(f -> show(f).contains("canary"));
  }

  @Test
  void rulesAreListedInOrder() {
    assertThat(ShapeCheck.rules()).extracting(RuleInfo::id).isSorted().doesNotHaveDuplicates();
    assertThat(ShapeCheck.rules()).allMatch(rule -> !rule.summary().isEmpty());
  }

  @Test
  void everyRuleOccursInACase() throws IOException {
    String cases = resource();

    assertThat(ShapeCheck.rules())
        .allSatisfy(rule -> assertThat(cases).contains(" " + rule.id() + " "));
    assertThat(cases).contains(Severity.INFO.label() + " PK802");
  }

  private static List<Finding> check(String version, String... texts) {
    Chart chart = Chart.of(ChartVersion.parse(version));
    List<Layer> files = new ArrayList<>();
    for (String text : texts) {
      Source source = Source.file(files.size() + 1 + ".yaml", text);
      YamlFile file = new YamlReader(YamlLimits.STANDARD).read(source);
      assertThat(file.problems()).isEmpty();
      files.add(new Layer(source, file.root()));
    }
    EffectiveValues values =
        Merger.merge(chart.defaults(), files, List.of(), SetFiles.in(Path.of("")), null);
    List<Finding> findings = new ArrayList<>();
    assertThat(ShapeCheck.run(values, chart, findings)).isNotNull();
    findings.sort((a, b) -> a.primary().span().start() - b.primary().span().start());
    return findings;
  }

  private static String show(Finding finding) {
    Position position = finding.primary().span().startPosition();
    StringBuilder text = new StringBuilder();
    text.append(position.line()).append(':').append(position.column()).append(' ');
    text.append(finding.severity().label()).append(' ').append(finding.rule().id()).append(' ');
    text.append(finding.message()).append(" | ").append(finding.primary().text()).append(" | ");
    text.append(finding.help()).append('\n');
    for (Fix fix : finding.fixes()) {
      text.append("  fix: ").append(fix.title()).append(fix.safe() ? " (safe)\n" : "\n");
    }
    for (String note : finding.notes()) {
      text.append("  note: ").append(note).append('\n');
    }
    return text.toString();
  }

  private static String resource() throws IOException {
    try (InputStream in = ShapeCheckTest.class.getResourceAsStream("cases.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String json(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      StringJoiner parts = new StringJoiner(", ", "{", "}");
      for (YamlEntry entry : mapping.entries()) {
        parts.add('"' + entry.name() + "\": " + json(entry.value()));
      }
      return parts.toString();
    }
    if (node instanceof YamlSequence sequence) {
      StringJoiner parts = new StringJoiner(", ", "[", "]");
      sequence.items().forEach(item -> parts.add(json(item)));
      return parts.toString();
    }
    YamlScalar scalar = (YamlScalar) node;
    return scalar.isString() ? '"' + scalar.text() + '"' : scalar.text();
  }
}
