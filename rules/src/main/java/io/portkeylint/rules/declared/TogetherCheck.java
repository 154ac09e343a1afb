package io.portkeylint.rules.declared;

import io.portkeylint.model.Setting;
import org.jspecify.annotations.Nullable;

/** The targets are there all together, or none of them is. */
final class TogetherCheck implements Check {

  @Override
  public void run(Case declared, int[] targets, Logic logic) {
    StringBuilder missing = new StringBuilder();
    StringBuilder present = new StringBuilder();
    Setting<String> first = null;
    for (int target : targets) {
      Setting<String> setting = declared.setting(target);
      if (setting instanceof Setting.External<String> external && !external.certain()) {
        continue;
      }
      boolean absent = setting.isAbsent();
      append(absent ? missing : present, setting);
      first = first == null && !absent && setting.isWritten() ? setting : first;
    }
    report(declared, first, present, missing);
  }

  private static void report(
      Case declared, @Nullable Setting<String> at, StringBuilder present, StringBuilder missing) {
    if (at != null && missing.length() > 0) {
      declared.let("missing", missing.toString());
      declared.let("present", present.toString());
      declared.report(at);
    }
  }

  private static void append(StringBuilder list, Setting<String> setting) {
    list.append(list.length() == 0 ? "`" : ", `").append(setting.path().lastStep()).append('`');
  }
}
