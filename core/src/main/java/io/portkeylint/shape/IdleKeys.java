package io.portkeylint.shape;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.chart.ValuePath;
import io.portkeylint.finding.Severity;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Reports keys that the chart knows, but that this version of it does not read. */
final class IdleKeys {

  private final ShapeWalk walk;

  IdleKeys(ShapeWalk walk) {
    this.walk = walk;
  }

  /** A key that this version does not know, or holds without reading it. */
  void report(ValuePath place, Value value, KeyPath path) {
    boolean item = value.winner().keySpan() == null;
    if (item || isEmpty(value)) {
      return;
    }
    Chart chart = walk.chart();
    String instead = Chart.elsewhere(path.toString());
    if (chart.isDead(place)) {
      dead(place, value, path, instead);
      return;
    }
    ChartVersion until = Chart.until(place);
    boolean gone = until != null && until.compareTo(chart.version()) < 0;
    String range =
        gone ? " was read up to chart " + until : " exists since chart " + Chart.since(place);
    walk.report(
        new ShapeFinding(ShapeRules.OTHER_VERSION, path, "`" + path + "`" + range)
            .at(value.winner().keyOrValueSpan(), "has no effect on " + chart)
            .help(
                instead != null
                    ? instead
                    : gone ? "remove the key" : "upgrade the chart, or remove the key"));
  }

  /** A key that stands among the chart's own values, where nobody reads it. */
  private void dead(ValuePath place, Value value, KeyPath path, @Nullable String instead) {
    ChartVersion since = Chart.readSince(place);
    ChartVersion until = Chart.readUntil(place);
    String range =
        since != null
            ? " is not read before chart " + since
            : until != null
                ? " was read up to chart " + until
                : " is read by no template of any version";
    String help = since == null ? "remove the key" : "upgrade the chart, or remove the key";
    walk.report(
        new ShapeFinding(ShapeRules.DEAD, path, KeyFindings.shown(path) + range)
            .at(value.winner().keyOrValueSpan(), "has no effect on " + walk.chart())
            .severity(instead == null ? Severity.INFO : Severity.WARNING)
            .help(instead == null ? help : instead));
  }

  private static boolean isEmpty(Value value) {
    if (value instanceof Value.Mapping mapping) {
      return mapping.entries().isEmpty();
    }
    if (value instanceof Value.Sequence sequence) {
      return sequence.items().isEmpty();
    }
    YamlScalar scalar = ((Value.Scalar) value).scalar();
    return scalar.isNull() || scalar.isString() && scalar.text().isEmpty();
  }
}
