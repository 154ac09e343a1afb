package io.portkeylint.rules.declared;

import io.portkeylint.model.Setting;

/** The target has to have one value, whether it is written or a chart default. */
final class ExpectCheck implements Check {

  @Override
  public void run(Case declared, int[] targets, Logic logic) {
    char form = logic.next();
    int target = targets[0];
    if (form != '=') {
      Setting<Boolean> setting = declared.flag(target);
      Boolean known = setting.known();
      boolean wanted = form == 'T';
      boolean differs = known == null ? setting.isAbsent() && wanted : known != wanted;
      if (differs) {
        declared.report(setting);
      }
      return;
    }
    String value = logic.nextWord();
    Setting<String> setting = declared.setting(target);
    String known = setting.known();
    if (known == null ? setting.isAbsent() : !known.equals(value)) {
      declared.report(setting);
    }
  }
}
