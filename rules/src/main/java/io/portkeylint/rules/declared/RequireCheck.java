package io.portkeylint.rules.declared;

import io.portkeylint.model.Setting;

/** Every target has to be there. */
final class RequireCheck implements Check {

  @Override
  public void run(Case declared, int[] targets, Logic logic) {
    for (int target : targets) {
      Setting<String> setting = declared.setting(target);
      if (!declared.isPresent(target) && setting.isAbsent()) {
        declared.report(setting);
      }
    }
  }
}
