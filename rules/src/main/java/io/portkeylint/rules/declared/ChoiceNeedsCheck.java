package io.portkeylint.rules.declared;

import io.portkeylint.model.Setting;
import org.jspecify.annotations.Nullable;

/** What the value of a variable chooses has all the settings that it needs. */
final class ChoiceNeedsCheck implements Check {

  /** Of the choice and the missing names together, so that a message has at most 120 characters. */
  private static final int LONGEST_NAMES = 113;

  @Override
  public void run(Case declared, String[] targets, Cursor logic) {
    for (int i = logic.nextCount(); i > 0; i--) {
      Cursor row = logic.nextRow();
      if (declared.holds(row)) {
        String choice = row.next();
        declared.let("choice", choice);
        declared.let("what", row.next());
        report(declared, choice, row.nextList(), row.nextList());
      }
    }
  }

  /** One finding for all that is missing: whoever adds one has to add the others too. */
  private static void report(Case declared, String choice, String[] conditions, String[] needs) {
    Listing missing = new Listing();
    Setting<String> first = null;
    for (String need : needs) {
      Setting<String> setting = absent(declared, need);
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
  private static @Nullable Setting<String> absent(Case declared, String need) {
    Setting<String> first = null;
    int start = 0;
    while (start <= need.length()) {
      int bar = need.indexOf('|', start);
      int end = bar < 0 ? need.length() : bar;
      Setting<String> setting = declared.setting(need.substring(start, end));
      if (!setting.isAbsent()) {
        return null;
      }
      first = first == null ? setting : first;
      start = end + 1;
    }
    return first;
  }
}
