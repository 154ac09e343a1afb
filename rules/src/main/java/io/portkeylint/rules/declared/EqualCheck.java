package io.portkeylint.rules.declared;

import io.portkeylint.model.Setting;

/** Two settings have the same value, where both have one. */
final class EqualCheck implements Check {

  @Override
  public void run(Case declared, int[] targets, Logic logic) {
    Setting<String> first = declared.setting(targets[0]);
    Setting<String> second = declared.setting(targets[1]);
    String one = first.known();
    String other = second.known();
    if (one == null || other == null || one.equals(other)) {
      return;
    }
    if (first.isWritten()) {
      declared.let("other", second.quoted());
      declared.report(first);
    } else if (second.isWritten()) {
      declared.let("other", first.quoted());
      declared.report(second);
    }
  }
}
