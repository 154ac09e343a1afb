package io.portkeylint.rules.chart;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.FindingBuilder;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;

/**
 * With an existing Secret a null mode turns into the text {@code <nil>}.
 *
 * <p>Helm aborts only when an Ingress is enabled. Otherwise the chart renders a Service without
 * ports, which the API server refuses; yet the chart's documentation and the guides show this very
 * form as right. The two contradict each other, so the finding is then a warning that names both.
 */
public final class ExistingSecretNeedsServerMode implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK055", "existing-secret-needs-server-mode")
          .topic(Topic.SERVER_MODE)
          .source("templates of the gateway chart", Basis.CHART)
          .since("1.7.6")
          .severity(Severity.WARNING)
          .summary("With an existing Secret, `SERVER_MODE` is set, if only to an empty text.")
          .why(
              "the templates turn the missing mode into the text `<nil>`, so the Service gets no ports and an Ingress does not render")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final String MODE = "environment.data.SERVER_MODE";
  private static final String SECRET = "environment.existingSecret";

  @Override
  public void check(RuleContext context) {
    Merged values = Merged.of(context);
    boolean fromSecret = values.isOff("environment.create") && values.isOn(SECRET);
    if (fromSecret && values.isOff("useVaultInjection") && Merged.isNothing(values.at(MODE))) {
      FindingBuilder finding =
          finding("`environment.existingSecret` needs `SERVER_MODE` in `environment.data`")
              .at(KeyPath.of(SECRET), values.place(SECRET), "makes a missing mode count as `<nil>`")
              .help(
                  "add `SERVER_MODE: \"\"` for the AI gateway alone, or another mode, to"
                      + " `environment.data`");
      if (values.isOn("ingress.enabled")) {
        finding.severity(Severity.ERROR).note("Helm refuses to render the Ingress without a mode");
      } else {
        finding.note(
            "the chart's documentation shows this form without a mode, but Kubernetes refuses a"
                + " Service without ports");
      }
      context.report(finding);
    }
  }
}
