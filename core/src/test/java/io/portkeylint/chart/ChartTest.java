package io.portkeylint.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.source.Source;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChartTest {

  static Stream<Arguments> shippedDefaults() throws IOException {
    List<Arguments> versions = new ArrayList<>();
    Map<String, String> values = new TreeMap<>();
    for (String line : lines("default-values.txt")) {
      String rest = line.substring(2);
      switch (line.charAt(0)) {
        case '=' -> {
          values = new TreeMap<>(values);
          versions.add(Arguments.of(rest, values));
        }
        case '-' -> values.remove(rest);
        default -> values.put(rest.substring(0, rest.indexOf(' ')), after(rest));
      }
    }
    return versions.stream();
  }

  private static String after(String line) {
    return line.substring(line.indexOf(' ') + 1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shippedDefaults")
  void defaultsAreThoseOfTheReleasedChart(String version, Map<String, String> expected) {
    Chart chart = Chart.of(ChartVersion.parse(version));
    int position = Chart.versions().indexOf(chart.version());
    Map<String, String> flat = new TreeMap<>();
    flatten(DefaultValues.of(chart.version(), position).values(), "", flat);
    Map<String, String> kept = new TreeMap<>();
    flatten(chart.defaults().values(), "", kept);

    assertThat(flat).isEqualTo(expected);
    assertThat(kept).isEqualTo(expected);
    assertThat(chart.version()).hasToString(version);
    assertThat(chart.defaults().source().name()).isEqualTo("chart " + version + " defaults");
    assertThat(chart.defaults().source().kind()).isEqualTo(Source.Kind.DEFAULTS);
  }

  @Test
  void everyReleasedVersionIsKnown() {
    assertThat(Chart.versions()).hasSize(35).isSorted();
    assertThat(Chart.newest()).hasToString("1.7.7");
  }

  @Test
  void everyPathHasItsVersions() throws IOException {
    Chart chart = Chart.of(Chart.newest());
    List<String> found = new ArrayList<>();
    List<String> expected = lines("known-paths.txt");
    for (String line : expected) {
      String path = line.substring(0, line.indexOf(' '));
      ValuePath place = chart.path(path);
      assertThat(place).as(path).isNotNull();
      ChartVersion until = Chart.until(place);
      found.add(path + " " + Chart.since(place) + " " + (until == null ? "-" : until));
    }
    assertThat(found).hasSize(379).isEqualTo(expected);
  }

  @Test
  void aVersionDecidesWhatIsKnownAndWhatItLeadsTo() {
    Chart before = Chart.of(ChartVersion.parse("1.7.5"));
    Chart newest = Chart.of(Chart.newest());
    ValuePath probe = newest.path("livenessProbe");
    ValuePath history = newest.path("revisionHistoryLimit");

    assertThat(before.has(history)).isFalse();
    assertThat(newest.has(history)).isTrue();
    assertThat(before.outcome(probe, ValueKind.FALSE)).isEqualTo(Outcome.API_REFUSES);
    assertThat(newest.outcome(probe, ValueKind.FALSE)).isEqualTo(Outcome.RENDERS);
    assertThat(newest.outcome(newest.path("service"), ValueKind.NULL))
        .isEqualTo(Outcome.HELM_FAILS);
    assertThat(newest.isDead(newest.path("redis.name"))).isTrue();
    assertThat(before.isDead(before.path("imagePullSecrets"))).isFalse();
  }

  @Test
  void objectsOfKubernetesGoOnWhereTheChartEnds() {
    Chart chart = Chart.of(Chart.newest());

    assertThat(chart.path("livenessProbe.httpGet.scheme").allowed())
        .containsExactly("HTTP", "HTTPS");
    assertThat(chart.path("dataservice.deployment.extraEnv[].valueFrom.secretKeyRef.key"))
        .matches(ValuePath::isRequired);
    assertThat(chart.path("tolerations[].operator").allowed()).contains("", "Exists");
    assertThat(chart.path("podLabels").entries().form()).isEqualTo("label-value");
    assertThat(chart.path("nothing.at.all")).isNull();
  }

  @Test
  void variablesTellWhatTheyAre() {
    Chart chart = Chart.of(Chart.newest());

    assertThat(chart.variables()).hasSize(211);
    assertThat(chart.variable("PORTKEY_CLIENT_AUTH")).matches(Variable::isSecret);
    assertThat(chart.variable("SERVER_MODE").allowed()).containsExactly("", "mcp", "all");
    assertThat(chart.variable("SERVER_MODE").since()).hasToString("1.2.0");
    Variable user = chart.variable("REDIS_USERNAME");
    assertThat(user.isForwarded(ChartVersion.parse("1.6.0"))).isFalse();
    assertThat(user.isForwarded(ChartVersion.parse("1.6.1"))).isTrue();
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = ChartTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  private static void flatten(YamlNode node, String path, Map<String, String> flat) {
    if (node instanceof YamlMapping mapping && !mapping.entries().isEmpty()) {
      for (YamlEntry entry : mapping.entries()) {
        flatten(entry.value(), path.isEmpty() ? entry.name() : path + "." + entry.name(), flat);
      }
    } else {
      flat.put(path, json(node));
    }
  }

  private static String json(YamlNode node) {
    List<String> parts = new ArrayList<>();
    if (node instanceof YamlMapping mapping) {
      mapping.entries().forEach(e -> parts.add("\"" + e.name() + "\":" + json(e.value())));
      return "{" + String.join(",", parts) + "}";
    }
    if (node instanceof YamlSequence sequence) {
      sequence.items().forEach(item -> parts.add(json(item)));
      return "[" + String.join(",", parts) + "]";
    }
    YamlScalar scalar = (YamlScalar) node;
    if (scalar.type() == YamlScalar.Type.INTEGER || scalar.type() == YamlScalar.Type.FLOAT) {
      assertThat(scalar.number()).isEqualTo(Double.parseDouble(scalar.text()));
    }
    return scalar.isString() ? "\"" + scalar.text() + "\"" : scalar.text();
  }
}
