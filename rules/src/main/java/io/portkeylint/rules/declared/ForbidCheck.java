package io.portkeylint.rules.declared;

import io.portkeylint.model.Setting;

/** No target may be written. Chart defaults are nobody's mistake. */
final class ForbidCheck implements Check {

  @Override
  public void run(Case declared, int[] targets, Logic logic) {
    for (int target : targets) {
      Setting<String> setting = declared.setting(target);
      boolean part = setting instanceof Setting.Mistyped<?> && declared.isWrittenPart(target);
      if (setting.isWritten() && (part || setting.known() != null)) {
        declared.report(setting);
      }
    }
  }
}
