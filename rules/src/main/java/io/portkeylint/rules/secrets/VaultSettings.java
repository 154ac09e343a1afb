package io.portkeylint.rules.secrets;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.model.VaultConfig;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.Value;

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
      VaultConfig vault = context.values().vaultConfig();
      boolean path = isLeftOpen(vault.secretPath(), "path/to/your/secret", context);
      boolean role = isLeftOpen(vault.role(), "your-vault-role", context);
      if (path && role && !vault.secretPath().isWritten() && !vault.role().isWritten()) {
        report(vault.secretPath(), "`vaultConfig.secretPath` and `vaultConfig.role` are", context);
        return;
      }
      if (path) {
        report(vault.secretPath(), "`vaultConfig.secretPath` is", context);
      }
      if (role) {
        report(vault.role(), "`vaultConfig.role` is", context);
      }
    }
  }

  /**
   * The sample of the chart's defaults counts as nothing. It is looked for in the tree, for one of
   * the samples has the form of a placeholder, which a setting keeps to itself.
   */
  private static boolean isLeftOpen(Setting<String> setting, String sample, RuleContext context) {
    return setting.isAbsent()
        || context.effective().at(setting.path()) instanceof Value.Scalar scalar
            && scalar.scalar().text().equals(sample);
  }

  private void report(Setting<String> setting, String needed, RuleContext context) {
    String name = setting.path().toString();
    boolean written = setting.isWritten();
    Setting<String> missing =
        written
            ? setting
            : new Setting.Absent<>(
                setting.path(), context.effective().nearestWritten(setting.path()), false);
    context.report(
        finding(needed + " needed for Vault injection")
            .at(
                missing,
                written ? "the sample text of the chart" : "`" + name + "` is missing here")
            .related(context.values().environment().vaultInjection(), "injection is chosen here")
            .help("set `" + name + "` to that of your Vault"));
  }
}
