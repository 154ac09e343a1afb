package io.portkeylint.rules.environment;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.Variable;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.FindingBuilder;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** Variables of documents that are withdrawn have a successor. */
public final class RetiredVariable implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK146", "no-retired-variable")
          .topic(Topic.ENVIRONMENT)
          .severity(Severity.WARNING)
          .source("the variables that chart and product documents name", Basis.IMPLIED)
          .summary("No variable is one of a withdrawn document.")
          .why("neither the chart nor a current document names it, so nothing is known to read it")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Environment environment = context.values().environment();
    Chart chart = Chart.of(context.chart());
    for (Setting<String> setting : environment.variables()) {
      String name = setting.path().key();
      Variable variable =
          name == null || !setting.isWritten() || setting.isAbsent() ? null : chart.variable(name);
      if (variable != null && variable.status().equals("retired")) {
        report(context, setting, variable.name(), variable.instead());
      }
    }
  }

  private void report(RuleContext context, Setting<String> setting, String name, String now) {
    boolean both = context.values().environment().variable(now).isWritten();
    FindingBuilder finding =
        finding("`" + name + "` is a name of a withdrawn document")
            .atKey(setting, "`" + now + "` has taken its place")
            .related(context.values().environment().variable(now), "the name in use today")
            .help(both ? "remove the key" : "rename the key to `" + now + "`");
    context.report(
        both ? finding : finding.fix("rename the key", false, Edits.rename(setting, now)));
  }
}
