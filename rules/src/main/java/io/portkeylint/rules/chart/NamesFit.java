package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;

/** Suffixes come after the full name. */
public final class NamesFit implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK066", "names-fit")
          .topic(Topic.NETWORKING)
          .source("templates of the gateway chart", Basis.CHART)
          .summary("The full name leaves room for the suffixes of the other Services.")
          .why("the API server refuses the name of a Service that is longer than 63 characters")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final String NAME = "fullnameOverride";
  private static final int LONGEST = 63;

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    String name = values.text(NAME);
    if (name == null) {
      return;
    }
    int length = Math.min(name.length(), LONGEST);
    String suffix = values.text("dataservice.name");
    if (values.isOn("dataservice.enabled")
        && suffix != null
        && length + 1 + suffix.length() > LONGEST) {
      report(context, values, "-" + suffix, "dataservice.enabled");
    } else if (context.chart().isAtLeast(1, 6, 3)
        && values.isOn("mcpService.enabled")
        && McpPorts.isStarted(values)
        && length + 4 > LONGEST) {
      report(context, values, "-mcp", "mcpService.enabled");
    }
  }

  private void report(RuleContext context, Merged values, String suffix, String cause) {
    context.report(
        finding("`fullnameOverride` is too long for a Service that ends in `" + suffix + "`")
            .at(
                KeyPath.of(NAME),
                values.place(NAME),
                "may have at most " + (LONGEST - suffix.length()) + " characters")
            .related(values.setting(cause), "makes the Service")
            .help("choose a shorter name"));
  }
}
