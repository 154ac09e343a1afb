package io.portkeylint.rules.declared;

import java.util.ArrayList;
import java.util.List;

/** Names between back ticks as a sentence lists them: {@code `A`, `B` and `C`}. */
final class Listing {

  private final List<String> names = new ArrayList<>();

  void add(String name) {
    names.add('`' + name + '`');
  }

  boolean isSeveral() {
    return names.size() > 1;
  }

  /** As many names as a number of characters holds, one at least, and the count of the others. */
  String within(int length) {
    for (int count = names.size(); count > 1; count--) {
      String list = list(count);
      if (list.length() <= length) {
        return list;
      }
    }
    return list(1);
  }

  @Override
  public String toString() {
    return list(names.size());
  }

  private String list(int count) {
    int others = names.size() - count;
    StringBuilder list = new StringBuilder(names.get(0));
    for (int i = 1; i < count; i++) {
      boolean last = i == count - 1 && others == 0;
      list.append(last ? " and " : ", ").append(names.get(i));
    }
    if (others > 0) {
      list.append(" and ").append(others).append(" more");
    }
    return list.toString();
  }
}
