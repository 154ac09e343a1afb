package io.portkeylint.chart;

import org.jspecify.annotations.Nullable;

/**
 * The chart versions to which something applies.
 *
 * @param since first version, or null for all from the start
 * @param until last version, or null when it still holds in the newest
 */
public record ChartRange(@Nullable ChartVersion since, @Nullable ChartVersion until) {

  public static final ChartRange ALL = new ChartRange(null, null);

  public static ChartRange since(String version) {
    return new ChartRange(ChartVersion.parse(version), null);
  }

  public boolean contains(ChartVersion version) {
    return (since == null || since.compareTo(version) <= 0)
        && (until == null || until.compareTo(version) >= 0);
  }

  /** For a reader: "chart 1.6.0 and later", "chart 1.0.3 to 1.4.1", or an empty text for all. */
  public String describe() {
    if (since == null && until == null) {
      return "";
    }
    if (until == null) {
      return "chart " + since + " and later";
    }
    return since == null ? "chart up to " + until : "chart " + since + " to " + until;
  }
}
