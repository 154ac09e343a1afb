package io.portkeylint.values;

import io.portkeylint.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value after merging, with the place that won and those that it covered. */
public sealed interface Value permits Value.Mapping, Value.Sequence, Value.Scalar {

  /**
   * Where the value in force is written. Of a mapping that several layers fill, the place in the
   * last of them.
   */
  Occurrence winner();

  /** The places that set the same path in earlier layers, latest first. */
  List<Occurrence> covered();

  /**
   * A mapping.
   *
   * @param entries in the order in which the keys first occur, chart defaults last
   * @param deleted the keys that a null has removed from the chart's defaults, with the null
   */
  record Mapping(
      Occurrence winner,
      List<Occurrence> covered,
      Map<String, Value> entries,
      Map<String, Occurrence> deleted)
      implements Value {

    /** The value under a key, or null. */
    public @Nullable Value get(String key) {
      return entries.get(key);
    }
  }

  /** A list. */
  record Sequence(Occurrence winner, List<Occurrence> covered, List<Value> items)
      implements Value {}

  /** A single value. */
  record Scalar(Occurrence winner, List<Occurrence> covered, YamlScalar scalar) implements Value {}
}
