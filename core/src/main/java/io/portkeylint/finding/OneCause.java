package io.portkeylint.finding;

import io.portkeylint.values.KeyPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps one finding for one cause. What is wrong with the form of a value yields to what a rule,
 * which knows its meaning, says of the same value with more severity.
 */
public final class OneCause {

  private OneCause() {}

  /**
   * Removes what another finding at the same value tells better.
   *
   * @param findings those about form, then those of rules
   * @param forms how many are about form
   */
  public static void keep(List<Finding> findings, int forms) {
    if (forms == 0 || forms == findings.size()) {
      return;
    }
    Map<KeyPath, Finding> formAt = new HashMap<>();
    for (Finding form : findings.subList(0, forms)) {
      formAt.put(form.path(), form);
    }
    Set<Finding> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Finding meaning : findings.subList(forms, findings.size())) {
      Finding form = formAt.get(meaning.path());
      if (form != null
          && form.severity().compareTo(meaning.severity()) > 0
          && form.primary().span().equals(meaning.primary().span())) {
        dropped.add(form);
      }
    }
    if (!dropped.isEmpty()) {
      List<Finding> kept = new ArrayList<>(findings.size());
      for (Finding finding : findings) {
        if (!dropped.contains(finding)) {
          kept.add(finding);
        }
      }
      findings.clear();
      findings.addAll(kept);
    }
  }
}
