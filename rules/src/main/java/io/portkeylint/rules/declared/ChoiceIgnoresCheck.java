package io.portkeylint.rules.declared;

import io.portkeylint.model.Setting;

/** Nothing is written that is of no use with what the value of a variable chooses. */
final class ChoiceIgnoresCheck implements Check {

  /** Of the choice and the ignored names together, so that a message has at most 120 characters. */
  private static final int LONGEST_NAMES = 102;

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

  /** One finding for all of them; they were left over together. */
  private static void report(Case declared, String choice, Logic logic) {
    int[] conditions = logic.nextSettings();
    Listing ignored = new Listing();
    Setting<String> first = null;
    for (int name : logic.nextSettings()) {
      Setting<String> setting = declared.setting(name);
      if (setting.known() == null || !setting.isWritten()) {
        continue;
      }
      ignored.add(setting.path().lastStep());
      if (first == null) {
        first = setting;
        declared.alsoAt(conditions, "is set here");
      } else {
        declared.alsoAt(setting, "so is this");
      }
    }
    if (first != null) {
      declared.let("ignored", ignored.within(LONGEST_NAMES - choice.length()));
      declared.let("all", ignored.toString());
      declared.let("is", ignored.isSeveral() ? "are" : "is");
      declared.report(first);
    }
  }
}
