package io.portkeylint.rules.declared;

import io.portkeylint.model.Setting;

/** The conditions alone say what is wrong; the target is where it shows. */
final class ReportCheck implements Check {

  @Override
  public void run(Case declared, int[] targets, Logic logic) {
    for (int target : targets) {
      Setting<String> setting = declared.setting(target);
      boolean usable = setting.known() != null || setting.isAbsent();
      if (usable || setting instanceof Setting.External<String>) {
        declared.report(setting);
      }
    }
  }
}
