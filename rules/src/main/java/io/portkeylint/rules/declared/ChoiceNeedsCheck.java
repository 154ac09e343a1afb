package io.portkeylint.rules.declared;

import io.portkeylint.model.Setting;
import org.jspecify.annotations.Nullable;

/** What the value of a variable chooses has all the settings that it needs. */
final class ChoiceNeedsCheck implements Check {

  /** Of the choice and the missing names together, so that a message has at most 120 characters. */
  private static final int LONGEST_NAMES = 113;

  @Override
  public void run(Case declared, int[] targets, Logic logic) {
    for (int i = logic.nextCount(); i > 0; i--) {
      int end = logic.nextRow();
      if (declared.holds(logic)) {
        String choice = logic.nextWord();
        declared.let("choice", choice);
        declared.let("what", logic.nextWord());
        report(declared, choice, logic);
      }
      logic.moveTo(end);
    }
  }

  /** One finding for all that is missing: whoever adds one has to add the others too. */
  private static void report(Case declared, String choice, Logic logic) {
    int[] conditions = logic.nextSettings();
    Listing missing = new Listing();
    Setting<String> first = null;
    for (int i = logic.nextCount(); i > 0; i--) {
      Setting<String> setting = absent(declared, logic.nextSettings());
      if (setting != null) {
        missing.add(setting.path().lastStep());
        first = first == null ? setting : first;
      }
    }
    if (first != null) {
      declared.alsoAt(conditions, "is set here");
      declared.let("missing", missing.within(LONGEST_NAMES - choice.length()));
      declared.let("all", missing.toString());
      declared.report(first);
    }
  }

  /** The first of the alternatives when all of them are absent, else null. */
  private static @Nullable Setting<String> absent(Case declared, int[] alternatives) {
    Setting<String> first = null;
    for (int alternative : alternatives) {
      Setting<String> setting = declared.setting(alternative);
      if (!setting.isAbsent()) {
        return null;
      }
      first = first == null ? setting : first;
    }
    return first;
  }
}
