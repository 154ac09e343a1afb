package io.portkeylint.rules.declared;

/** Names between back ticks as a sentence lists them: {@code `A`, `B` and `C`}. */
final class Listing {

  private final StringBuilder before = new StringBuilder();
  private String last = "";

  void add(String name) {
    if (!last.isEmpty()) {
      before.append(before.length() == 0 ? "" : ", ").append(last);
    }
    last = '`' + name + '`';
  }

  boolean isSeveral() {
    return before.length() > 0;
  }

  @Override
  public String toString() {
    return before.length() == 0 ? last : before + " and " + last;
  }
}
