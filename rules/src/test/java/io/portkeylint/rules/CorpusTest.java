package io.portkeylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.Linter;
import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Severity;
import io.portkeylint.fixtures.FixtureFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The guides' own examples bring no error that a reader of the guides would call wrong. */
class CorpusTest {

  private static final Path CORPUS = FixtureFolder.of("corpus");

  private static final Linter LINTER = Linter.standard();

  /** What a fragment leaves to the rest of the guide. */
  private static final Set<String> LEFT_TO_OTHER_FRAGMENTS =
      Set.of(
          "organisation-id-required",
          "client-auth-required",
          "service-account-name-when-not-created",
          "dataservice-service-account-name-when-not-created",
          "elasticache-iam-needs-service-account",
          "image-credentials-not-left-to-default",
          "analytics-store-not-left-to-default");

  private static final Pattern PLACEHOLDER = Pattern.compile("<[A-Za-z][^<>]*>");

  /**
   * An example of the index.
   *
   * @param suits the chart versions that know all its keys
   * @param errors the constraints that its filled form breaks, each with the first version to do so
   */
  record Example(
      String name,
      List<String> suits,
      List<String> renders,
      List<String> correctedRenders,
      Map<String, String> errors) {

    @Override
    public String toString() {
      return name;
    }

    Set<String> errorsOn(ChartVersion chart) {
      Set<String> expected = new TreeSet<>();
      errors.forEach(
          (constraint, since) -> {
            if (ChartVersion.parse(since).compareTo(chart) <= 0) {
              expected.add(constraint);
            }
          });
      return expected;
    }
  }

  @SuppressWarnings("unchecked")
  static Stream<Example> examples() {
    List<Map<String, Object>> entries =
        new Yaml().load(FixtureFolder.read(CORPUS.resolve("index.yaml")));
    return entries.stream()
        .map(
            entry ->
                new Example(
                    (String) entry.get("example"),
                    (List<String>) entry.get("suits"),
                    (List<String>) entry.get("renders"),
                    (List<String>) entry.getOrDefault("corrected-renders", List.of()),
                    (Map<String, String>) entry.get("errors")));
  }

  static Stream<Path> fragments() {
    return FixtureFolder.list(CORPUS.resolve("fragments/filled")).stream();
  }

  static Stream<Path> printed() {
    return Stream.concat(
        FixtureFolder.list(CORPUS.resolve("printed")).stream(),
        FixtureFolder.list(CORPUS.resolve("fragments/printed")).stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theCorrectedExampleHasNoError(Example example) {
    for (ChartVersion chart : Chart.versions()) {
      if (contains(example.correctedRenders(), chart)) {
        Path file = CORPUS.resolve("corrected/" + example.name() + ".yaml");
        assertThat(errors(file, chart)).as("chart %s", chart).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theFilledExampleHasOnlyItsKnownErrors(Example example) {
    for (ChartVersion chart : Chart.versions()) {
      if (contains(example.renders(), chart) || chart.equals(Chart.newest())) {
        Path file = CORPUS.resolve("filled/" + example.name() + ".yaml");
        Set<String> expected = example.errorsOn(chart);
        Set<String> broken = brokenConstraints(file, chart, expected);
        assertThat(expected).as("chart %s", chart).containsAll(broken);
        if (contains(example.suits(), chart) || chart.equals(Chart.newest())) {
          assertThat(broken).as("chart %s", chart).isEqualTo(expected);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aPlaceholderCausesNoOtherError(Example example) {
    Path file = CORPUS.resolve("printed/" + example.name() + ".yaml");
    Set<String> expected = example.errorsOn(Chart.newest());
    Set<String> broken = brokenConstraints(file, Chart.newest(), expected);
    broken.removeAll(
        Set.of(
            "no-placeholder-left",
            "no-placeholder-inside-url",
            "mcp-base-url-not-placeholder-text"));
    assertThat(expected).containsAll(broken);
  }

  @ParameterizedTest
  @MethodSource("printed")
  void eachPlaceholderIsFoundOnce(Path file) {
    List<String> expected = new ArrayList<>();
    String[] lines = FixtureFolder.read(file).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher placeholder = PLACEHOLDER.matcher(lines[i]);
      if (!lines[i].startsWith("#") && placeholder.find()) {
        expected.add("line " + (i + 1));
      }
    }
    List<String> found = new ArrayList<>();
    for (Finding finding : findings(file, Chart.newest())) {
      if (finding.rule().id().matches("PK02[01]") && finding.severity() == Severity.ERROR) {
        found.add("line " + finding.primary().span().startPosition().line());
      }
    }
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("fragments")
  void aFilledFragmentLacksOnlyWhatOthersBring(Path file) {
    Set<String> broken = brokenConstraints(file, Chart.newest(), LEFT_TO_OTHER_FRAGMENTS);
    broken.removeAll(LEFT_TO_OTHER_FRAGMENTS);
    if (file.toString().endsWith("-mcp.yaml")) {
      broken.remove("server-mode-not-alternatives");
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void theFirstExampleOfTheFoundingGuideFailsOnTheNewestChartAlone() {
    Path file = CORPUS.resolve("filled/eks-builtin-redis.yaml");
    assertThat(errors(file, new ChartVersion(1, 7, 6))).isEmpty();
    assertThat(errors(file, new ChartVersion(1, 7, 7)))
        .singleElement()
        .asString()
        .startsWith("PK510 41:1 `dataservice.serviceAccount.name` is needed");
  }

  /** The constraints behind the errors; of a rule for several, the expected ones if any is. */
  private static Set<String> brokenConstraints(
      Path file, ChartVersion chart, Set<String> expected) {
    Set<String> constraints = new TreeSet<>();
    for (Finding finding : findings(file, chart)) {
      if (finding.severity() == Severity.ERROR) {
        Set<String> broken = new TreeSet<>(finding.rule().constraints());
        if (broken.isEmpty()) {
          broken.add(finding.rule().id() + " " + finding.message());
        }
        Set<String> known = new TreeSet<>(broken);
        known.retainAll(expected);
        constraints.addAll(known.isEmpty() ? broken : known);
      }
    }
    return constraints;
  }

  private static List<String> errors(Path file, ChartVersion chart) {
    List<String> errors = new ArrayList<>();
    for (Finding finding : findings(file, chart)) {
      if (finding.severity() == Severity.ERROR) {
        var place = finding.primary().span().startPosition();
        errors.add(
            finding.rule().id()
                + " "
                + place.line()
                + ":"
                + place.column()
                + " "
                + finding.message());
      }
    }
    return errors;
  }

  private static List<Finding> findings(Path file, ChartVersion chart) {
    return LINTER.lint(LintRequest.ofFiles(file).chartVersion(chart.toString())).findings();
  }

  private static boolean contains(List<String> ranges, ChartVersion chart) {
    for (String range : ranges) {
      String[] ends = range.split(" - ");
      ChartVersion first = ChartVersion.parse(ends[0]);
      ChartVersion last = ChartVersion.parse(ends[ends.length - 1]);
      if (first.compareTo(chart) <= 0 && chart.compareTo(last) <= 0) {
        return true;
      }
    }
    return false;
  }
}
