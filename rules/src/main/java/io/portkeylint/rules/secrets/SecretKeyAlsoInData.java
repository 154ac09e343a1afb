package io.portkeylint.rules.secrets;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Value;

/** A variable comes from the Secret or from the values, not from both. */
public final class SecretKeyAlsoInData implements Rule {

  private static final KeyPath DATA = KeyPath.of("environment.data");

  private static final RuleInfo INFO =
      RuleInfo.rule("PK033", "secret-key-also-in-data")
          .topic(Topic.SECRETS)
          .severity(Severity.WARNING)
          .source("chart guide, \"Secret Management Best Practices\"", Basis.IMPLIED)
          .since("1.3.1")
          .constraints("secret-key-also-in-data")
          .summary("A variable that comes from a Secret has no value in the file.")
          .why("the pods get the value of the Secret; the one in the file is read by nobody")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Environment environment = context.values().environment();
    if (!environment.create().is(false) || environment.existingSecret().isAbsent()) {
      return;
    }
    for (Setting<String> listed : environment.secretKeys()) {
      String name = listed.known();
      if (name == null
          || !(context.effective().at(DATA.child(name)) instanceof Value.Scalar value)) {
        continue;
      }
      // Ports, mode and stores are read from the file by the templates even then.
      boolean readByTemplates =
          switch (name) {
            case "PORT", "MCP_PORT", "SERVER_MODE", "CACHE_STORE", "LOG_STORE_GENERATIONS_BUCKET" ->
                true;
            default -> false;
          };
      boolean written = value.winner().isWritten() && value.scalar().isTruthy();
      if (written && !readByTemplates) {
        context.report(
            finding("`" + name + "` comes from a Secret, so its value here is ignored")
                .at(DATA.child(name), value.winner().keyOrValueSpan(), "ignored")
                .related(listed, "takes the value from the Secret")
                .help("remove `" + name + "` from `environment.data`"));
      }
    }
  }
}
