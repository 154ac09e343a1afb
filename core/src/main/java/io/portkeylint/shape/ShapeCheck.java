package io.portkeylint.shape;

import io.portkeylint.chart.Chart;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.values.EffectiveValues;
import java.util.List;

/** Compares the values with the keys and types of a chart version. */
public final class ShapeCheck {

  private ShapeCheck() {}

  /** What it may report. */
  public static List<RuleInfo> rules() {
    return List.of();
  }

  /** Adds a finding for every place that does not fit the chart. */
  public static void run(EffectiveValues values, Chart chart, List<Finding> findings) {}
}
