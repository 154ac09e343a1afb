package io.portkeylint.rules.declared;

import io.portkeylint.model.Setting;

/** The targets are there all together, or none of them is. */
final class TogetherCheck implements Check {

  @Override
  public void run(Case declared, int[] targets, Logic logic) {
    StringBuilder missing = new StringBuilder();
    StringBuilder present = new StringBuilder();
    Setting<String> first = null;
    Setting<String> gone = null;
    for (int target : targets) {
      Setting<String> setting = declared.setting(target);
      if (setting instanceof Setting.External<String> external && !external.certain()) {
        continue;
      }
      boolean absent = setting.isAbsent();
      gone = gone == null && absent ? setting : gone;
      append(absent ? missing : present, setting);
      first = first == null && !absent && setting.isWritten() ? setting : first;
    }
    if (first != null && gone != null) {
      declared.let("missing", missing.toString());
      declared.let("present", present.toString());
      declared.reportAbout(gone, first);
    }
  }

  private static void append(StringBuilder list, Setting<String> setting) {
    list.append(list.length() == 0 ? "`" : ", `").append(setting.path().lastStep()).append('`');
  }
}
