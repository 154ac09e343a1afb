package io.portkeylint.rules.declared;

import io.portkeylint.model.Setting;

/** The targets have a named format, or no value. */
final class FormatCheck implements Check {

  @Override
  public void run(Case declared, int[] targets, Logic logic) {
    String format = logic.nextWord();
    for (int target : targets) {
      Setting<String> setting = declared.setting(target);
      String known = setting.known();
      if (known != null && setting.isWritten() && !Formats.matches(format, known)) {
        declared.report(setting);
      }
    }
  }
}
