package io.portkeylint;

import io.portkeylint.chart.Chart;
import io.portkeylint.config.RulePolicy;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.OneCause;
import io.portkeylint.model.Doubts;
import io.portkeylint.model.GatewayValues;
import io.portkeylint.model.Platform;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.shape.ShapeCheck;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Judges the merged values of one deployment: their form first, then what they mean. */
final class DeploymentCheck {

  private final List<Rule> rules;
  private final EffectiveValues values;
  private final Chart chart;
  private final LintRequest request;

  DeploymentCheck(List<Rule> rules, EffectiveValues values, Chart chart, LintRequest request) {
    this.rules = rules;
    this.values = values;
    this.chart = chart;
    this.request = request;
  }

  /** What is found, one finding for one cause. */
  List<Finding> run() {
    List<Finding> found = new ArrayList<>();
    RulePolicy policy = request.policy();
    Set<String> extra = policy == null ? Set.of() : policy.extraVariables();
    Doubts doubts = ShapeCheck.run(values, chart, extra, found);
    int forms = found.size();
    if (doubts.hasMisspellings()) {
      weigh(doubts, found);
    }
    int known = doubts.misspellings();
    List<Finding> meanings = new ArrayList<>();
    meaning(doubts, meanings);
    if (doubts.misspellings() > known) {
      // A rule has found one, of which those before it knew nothing.
      meanings.clear();
      meaning(doubts, meanings);
    }
    for (Finding meaning : meanings) {
      // A rule may look at the tree itself, past the settings that are in doubt.
      if (doubts.writtenFor(meaning.path()) == null) {
        found.add(meaning);
      }
    }
    OneCause.keep(found, forms);
    return found;
  }

  private void meaning(Doubts doubts, List<Finding> found) {
    GatewayValues model = new GatewayValues(values, chart.version(), request.platform(), doubts);
    RuleContext context = new RuleContext(model, values, chart.version(), request.phase(), found);
    Platform platform = model.platform();
    for (Rule rule : rules) {
      if (rule.appliesTo(chart.version()) && rule.appliesOn(platform)) {
        rule.check(context);
      }
    }
  }

  /** A misspelt key is as bad as what its absence under the right name brings. */
  private void weigh(Doubts doubts, List<Finding> found) {
    List<Finding> consequences = new ArrayList<>();
    meaning(doubts.aboutValues(), consequences);
    for (Finding consequence : consequences) {
      KeyPath written = doubts.writtenFor(consequence.path());
      for (int i = 0; written != null && i < found.size(); i++) {
        Finding cause = found.get(i);
        if (cause.path().equals(written)
            && consequence.severity().compareTo(cause.severity()) < 0) {
          found.set(i, cause.raised(consequence.severity(), follows(consequence)));
        }
      }
    }
  }

  private static String follows(Finding consequence) {
    return "it follows that " + consequence.message();
  }
}
