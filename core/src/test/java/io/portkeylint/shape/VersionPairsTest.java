package io.portkeylint.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.chart.ValuePath;
import io.portkeylint.finding.Finding;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Merger;
import io.portkeylint.values.SetFiles;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A key of one chart version, used on every version that does not read it. */
class VersionPairsTest {

  private record Key(List<String> steps, ValuePath place) {}

  @Test
  void aKeyOfAnotherVersionIsReportedOnEachThatLacksIt() {
    List<Key> keys = new ArrayList<>();
    collect(Chart.of(Chart.newest()).root(), List.of(), keys);
    int pairs = 0;
    for (ChartVersion version : Chart.versions()) {
      Chart chart = Chart.of(version);
      for (Key key : keys) {
        if (!chart.has(key.place()) && !chart.reads(key.place()) && isKnownAround(chart, key)) {
          pairs++;
          assertThat(findings(chart, key))
              .as(chart + " " + key.steps())
              .extracting(finding -> finding.rule().id(), finding -> finding.path().toString())
              .contains(
                  org.assertj.core.groups.Tuple.tuple("PK801", String.join(".", key.steps())));
        }
      }
    }
    System.out.println("keys of other versions: " + pairs + " pairs, all reported");

    assertThat(pairs).isGreaterThan(800);
  }

  /** The outermost key that a version lacks is the one that is reported. */
  private static boolean isKnownAround(Chart chart, Key key) {
    ValuePath place = chart.root();
    for (String step : key.steps().subList(0, key.steps().size() - 1)) {
      place = place.child(step);
      if (!chart.has(place) || chart.isDead(place)) {
        return false;
      }
    }
    return true;
  }

  /** Variables are passed on by every version, so they are no keys here. */
  private static void collect(ValuePath place, List<String> steps, List<Key> found) {
    if (steps.equals(List.of("environment", "data"))) {
      return;
    }
    for (ValuePath child : place.children().values()) {
      if (!child.key().equals("[]")) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(child.key());
        found.add(new Key(longer, child));
        collect(child, longer, found);
      }
    }
  }

  private static List<Finding> findings(Chart chart, Key key) {
    Source source = Source.file("values.yaml", "");
    Span span = source.span(0, 0);
    YamlNode node = YamlScalar.string(span, YamlScalar.Style.DOUBLE_QUOTED, "x");
    for (int i = key.steps().size() - 1; i >= 0; i--) {
      node = new YamlMapping(span, List.of(new YamlEntry(key.steps().get(i), span, node)));
    }
    Layer file = new Layer(source, (YamlMapping) node);
    EffectiveValues values =
        Merger.merge(chart.defaults(), List.of(file), List.of(), SetFiles.in(Path.of("")), null);
    List<Finding> findings = new ArrayList<>();
    ShapeCheck.run(values, chart, findings);
    return findings;
  }
}
