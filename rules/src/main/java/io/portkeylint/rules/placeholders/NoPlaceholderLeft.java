package io.portkeylint.rules.placeholders;

import io.portkeylint.chart.Chart;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.FindingBuilder;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.secret.Shown;
import io.portkeylint.values.StandIn;

/** Placeholders of the documents are all replaced. */
public final class NoPlaceholderLeft implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK020", "no-placeholder-left")
          .topic(Topic.PLACEHOLDERS)
          .source("EKS guide, \"Image Credentials Configuration\"", Basis.STATED)
          .constraints("no-placeholder-left", "mcp-base-url-not-placeholder-text")
          .summary("No value is still a placeholder of the documents.")
          .why(
              "the text in angle brackets is deployed as it stands, so what needs the "
                  + "real value does not work")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    for (Texts.Unfilled value : Texts.unfilled(context)) {
      if (value.form() == StandIn.PLACEHOLDER_INSIDE) {
        continue;
      }
      boolean word = value.form() == StandIn.PLACEHOLDER_WORD;
      if (word && !isUsed(value, context)) {
        continue;
      }
      String shown = Shown.quoted(Shown.value(value.path(), value.text()));
      String path = Shown.quoted(value.path().toString());
      FindingBuilder finding =
          finding(
                  path
                      + (word ? " looks like a placeholder: " : " is still the placeholder ")
                      + shown)
              .at(value.path(), value.span(), "replace this text by the real value")
              .help("replace " + shown + " by the value of your installation");
      if (word) {
        finding
            .severity(Severity.WARNING)
            .note("medium confidence: judged by the word alone, which may be meant");
      }
      context.report(finding);
    }
  }

  /** The chart's own values hold such words, for instance for a Vault that is not in use. */
  private static boolean isUsed(Texts.Unfilled value, RuleContext context) {
    return Chart.of(context.chart()).isUsed(value.path(), context.effective().root());
  }
}
