package io.portkeylint.rules.declared;

import io.portkeylint.model.Setting;

/** The target has to have one value, whether it is written or a chart default. */
final class ExpectCheck implements Check {

  @Override
  public void run(Case declared, String[] targets, Cursor logic) {
    String form = logic.next();
    String value = logic.next();
    String target = targets[0];
    if (form.equals("flag")) {
      Setting<Boolean> setting = declared.flag(target);
      Boolean known = setting.known();
      boolean wanted = value.equals("true");
      boolean differs = known == null ? setting.isAbsent() && wanted : known != wanted;
      if (differs) {
        declared.report(setting);
      }
      return;
    }
    Setting<String> setting = declared.setting(target);
    String known = setting.known();
    if (known == null ? setting.isAbsent() : !known.equals(value)) {
      declared.report(setting);
    }
  }
}
