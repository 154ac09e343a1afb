package io.portkeylint.rules.secrets;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** Vault injection has a path and a role of its own. */
public final class VaultSettings implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK040", "vault-settings-complete")
          .topic(Topic.SECRETS)
          .source("chart guide, \"Vault Integration\"", Basis.STATED)
          .constraints("vault-settings-complete")
          .summary("Vault injection names the path and the role of the installation.")
          .why("the chart's defaults are sample texts, for which Vault has no secret and no role")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Environment environment = context.values().environment();
    if (environment.vaultInjection().is(true)) {
      Setting<String> path = context.values().vaultConfig().secretPath();
      Setting<String> role = context.values().vaultConfig().role();
      look(context, path, "path/to/your/secret");
      look(context, role, "your-vault-role");
    }
  }

  private void look(RuleContext context, Setting<String> setting, String sample) {
    if (setting.isAbsent() || setting.is(sample)) {
      Setting<String> missing =
          setting.isWritten()
              ? setting
              : new Setting.Absent<>(
                  setting.path(), context.effective().nearestWritten(setting.path()), false);
      String name = setting.path().toString();
      context.report(
          finding("`" + name + "` is needed for Vault injection")
              .at(missing, setting.isWritten() ? "a sample text" : "`" + name + "` is missing here")
              .related(context.values().environment().vaultInjection(), "injection is chosen here")
              .help("set `" + name + "` to that of your Vault"));
    }
  }
}
