package io.portkeylint.shape;

import io.portkeylint.chart.Chart;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.model.Doubts;
import io.portkeylint.values.EffectiveValues;
import java.util.List;
import java.util.Set;

/** Compares merged values with what a chart version accepts: keys, types, bounds and forms. */
public final class ShapeCheck {

  private ShapeCheck() {}

  /**
   * Looks once at every value that somebody wrote.
   *
   * @param values merged over the defaults of the same chart version
   * @param findings gets what is reported, one finding a cause
   * @return the paths of which rules have nothing to say any more
   */
  public static Doubts run(EffectiveValues values, Chart chart, List<Finding> findings) {
    return run(values, chart, Set.of(), findings);
  }

  /**
   * The same.
   *
   * @param extraVariables names that are known beside those of the chart
   */
  public static Doubts run(
      EffectiveValues values, Chart chart, Set<String> extraVariables, List<Finding> findings) {
    return new ShapeWalk(values, chart, extraVariables, findings).run();
  }

  /** What it reports, in the order of the ids. */
  public static List<RuleInfo> rules() {
    return List.of(
        ShapeRules.TYPE,
        ShapeRules.RANGE,
        ShapeRules.ALLOWED,
        ShapeRules.UNKNOWN_KEY,
        ShapeRules.UNKNOWN_VARIABLE,
        ShapeRules.FORM,
        ShapeRules.KEY_FORM,
        ShapeRules.REQUIRED,
        ShapeRules.OTHER_VERSION,
        ShapeRules.DEAD);
  }
}
