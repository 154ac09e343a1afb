package io.portkeylint.rule;

import io.portkeylint.chart.ChartVersion;
import io.portkeylint.finding.Finding;
import io.portkeylint.model.GatewayValues;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import java.util.List;

/**
 * What a rule sees of one deployment.
 *
 * @param values the typed view; what most rules need
 * @param effective the merged tree, for rules about the shape of the values
 * @param chart the version that the values are judged by
 * @param phase first installation or later
 * @param findings where reports go
 */
public record RuleContext(
    GatewayValues values,
    EffectiveValues effective,
    ChartVersion chart,
    Phase phase,
    List<Finding> findings) {

  /** Adds a finding about a key under which stands what belongs to another path. */
  public void reportMisspelt(FindingBuilder finding, KeyPath written, KeyPath meant) {
    report(finding);
    values.misspelt(written, meant);
  }

  /** Adds a finding; in an overlay, only when it is about something that is written there. */
  public void report(FindingBuilder finding) {
    if (!effective.isPartial() || finding.isAboutWritten()) {
      findings.add(finding.build(effective));
    }
  }
}
