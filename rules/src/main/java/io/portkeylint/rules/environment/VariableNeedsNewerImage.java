package io.portkeylint.rules.environment;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.chart.Variable;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.FindingBuilder;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.rules.images.ImageVersions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The gateway's image is new enough to read the variables that are set. */
public final class VariableNeedsNewerImage implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK147", "variable-needs-newer-image")
          .topic(Topic.ENVIRONMENT)
          .severity(Severity.WARNING)
          .source("change log of the gateway, all releases", Basis.IMPLIED)
          .constraints("variable-needs-newer-image")
          .summary("A variable is used with an image of the gateway that knows it.")
          .why("an older image does not read the variable, and says nothing about it")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Setting<String> tag = context.values().images().gateway().tag();
    ChartVersion image = ImageVersions.version(context.values().images().gateway());
    if (image == null) {
      return;
    }
    List<Setting<String>> tooNew = new ArrayList<>();
    ChartVersion needed = image;
    Chart chart = Chart.of(context.chart());
    for (Setting<String> setting : context.values().environment().variables()) {
      boolean told = setting.isWritten() && setting.known() != null;
      ChartVersion since = told ? since(chart, setting) : null;
      if (since != null && since.compareTo(needed) > 0) {
        needed = since;
        tooNew.add(0, setting);
      } else if (since != null && since.compareTo(image) > 0) {
        tooNew.add(setting);
      }
    }
    if (!tooNew.isEmpty()) {
      report(context, chart, tooNew, tag, needed);
    }
  }

  private static @Nullable ChartVersion since(Chart chart, Setting<String> setting) {
    String name = setting.path().key();
    Variable variable = name == null ? null : chart.variable(name);
    return variable == null ? null : variable.gatewaySince();
  }

  /** One image is one cause; the variable that needs the newest one is named. */
  private void report(
      RuleContext context,
      Chart chart,
      List<Setting<String>> tooNew,
      Setting<String> tag,
      ChartVersion needed) {
    Setting<String> first = tooNew.get(0);
    String name = "`" + first.path().lastStep() + "`";
    int others = tooNew.size() - 1;
    String all = others == 0 ? name : name + " and " + others + " more";
    FindingBuilder finding =
        finding(all + (others == 0 ? " needs" : " need") + " a newer gateway than " + tag.known())
            .atKey(first, "read by gateway " + since(chart, first) + " and later")
            .related(tag, "the version of the gateway")
            .help("use gateway " + needed + " or later, or remove what it does not read");
    for (Setting<String> other : tooNew.subList(1, tooNew.size())) {
      finding.related(other.keySpan(), "read by gateway " + since(chart, other) + " and later");
    }
    context.report(finding);
  }
}
