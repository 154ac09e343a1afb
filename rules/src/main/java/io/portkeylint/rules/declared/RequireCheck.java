package io.portkeylint.rules.declared;

import io.portkeylint.model.Setting;
import org.jspecify.annotations.Nullable;

/** Every target has to be there; what is missing is one finding. */
final class RequireCheck implements Check {

  /** So that a message has at most 120 characters. */
  private static final int LONGEST_NAMES = 95;

  @Override
  public void run(Case declared, int[] targets, Logic logic) {
    Setting<String> first = null;
    Listing missing = null;
    for (int target : targets) {
      Setting<String> setting = declared.setting(target);
      if (!declared.isPresent(target) && setting.isAbsent()) {
        first = first == null ? setting : first;
        missing = with(missing, target, setting);
      }
    }
    if (first != null && missing != null) {
      declared.let("missing", missing.within(LONGEST_NAMES));
      declared.let("all", missing.toString());
      declared.report(first);
    }
  }

  private static Listing with(@Nullable Listing list, int target, Setting<String> setting) {
    Listing names = list == null ? new Listing() : list;
    names.add(Settings.isVariable(target) ? setting.path().lastStep() : setting.path().toString());
    return names;
  }
}
