package io.portkeylint.rules.declared;

import io.portkeylint.model.Setting;

/** Nothing is written that is of no use with what the value of a variable chooses. */
final class ChoiceIgnoresCheck implements Check {

  /** Of the choice and the ignored names together, so that a message has at most 120 characters. */
  private static final int LONGEST_NAMES = 102;

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

  /** One finding for all of them; they were left over together. */
  private static void report(Case declared, String choice, String[] conditions, String[] names) {
    Listing ignored = new Listing();
    Setting<String> first = null;
    for (String name : names) {
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
