package io.portkeylint.rules.secrets;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.secret.Sensitivity;
import java.util.ArrayList;
import java.util.List;

/** Credentials are better kept outside a values file. */
public final class CredentialsInFile implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK036", "credentials-in-values-file")
          .topic(Topic.SECRETS)
          .severity(Severity.INFO)
          .source("chart guide, \"Secret Management Best Practices\"", Basis.STATED)
          .constraints("credentials-in-values-file")
          .summary("Credentials are kept outside the values file.")
          .why("whoever can read the file or its history can use them")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** One finding for all of them: the way out is the same. */
  @Override
  public void check(RuleContext context) {
    Environment environment = context.values().environment();
    if (!environment.create().is(true) || environment.secret().is(false)) {
      return;
    }
    List<Setting<String>> found = new ArrayList<>();
    for (Setting<String> variable : environment.variables()) {
      String text = variable.known();
      if (text != null && variable.isWritten() && Sensitivity.isSensitive(variable.path(), text)) {
        found.add(variable);
      }
    }
    if (found.isEmpty()) {
      return;
    }
    Setting<String> first = found.get(0);
    context.report(
        finding(
                found.size() == 1
                    ? "a credential stands in the values file"
                    : found.size() + " credentials stand in the values file")
            .atKey(first, found.size() == 1 ? "sensitive" : "the first of " + found.size())
            .help(
                "keep them in a Secret of your own: `environment.create: false` with"
                    + " `existingSecret` and `secretKeys` (chart 1.3.1 and later)"));
  }
}
