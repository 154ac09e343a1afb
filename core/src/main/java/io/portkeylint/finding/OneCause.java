package io.portkeylint.finding;

import io.portkeylint.values.KeyPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one finding for one value: the worst. Of two that are equally bad what a rule says, which
 * knows the meaning, counts more than what is said of the form. Two rules both have their say when
 * one is about the key and the other about the value, for each asks for a change of its own; of
 * mere advice the one about the key is enough. A secret that is exposed is a matter of its own.
 */
public final class OneCause {

  private final List<Finding> findings;
  private final int forms;

  /** The positions in the list, by path. */
  private final Map<KeyPath, List<Integer>> byPath = new HashMap<>();

  private OneCause(List<Finding> findings, int forms) {
    this.findings = findings;
    this.forms = forms;
    for (int i = 0; i < findings.size(); i++) {
      KeyPath path = findings.get(i).path();
      List<Integer> same = byPath.get(path);
      if (same == null) {
        same = new ArrayList<>(1);
        byPath.put(path, same);
      }
      same.add(i);
    }
  }

  /**
   * Removes what another finding at the same value tells better.
   *
   * @param findings those about form, then those of rules
   * @param forms how many are about form
   */
  public static void keep(List<Finding> findings, int forms) {
    if (findings.size() < 2) {
      return;
    }
    OneCause cause = new OneCause(findings, forms);
    List<Finding> kept = new ArrayList<>(findings.size());
    for (int i = 0; i < findings.size(); i++) {
      if (!cause.isToldBetter(i)) {
        kept.add(findings.get(i));
      }
    }
    findings.clear();
    findings.addAll(kept);
  }

  private boolean isToldBetter(int position) {
    Finding finding = findings.get(position);
    if (finding.path().isRoot() || finding.rule().topic() == Topic.SECRETS) {
      return false;
    }
    for (int other : at(finding.path())) {
      if (yields(position, other)) {
        return true;
      }
    }
    return position < forms && isPartOfAnother(finding);
  }

  private List<Integer> at(@Nullable KeyPath path) {
    List<Integer> positions = byPath.get(path);
    return positions == null ? List.of() : positions;
  }

  private boolean yields(int position, int otherPosition) {
    Finding finding = findings.get(position);
    Finding other = findings.get(otherPosition);
    if (finding.rule().id().equals(other.rule().id())) {
      return false;
    }
    int worse = finding.severity().compareTo(other.severity());
    if (worse != 0) {
      return worse > 0;
    }
    int start = finding.primary().span().start();
    int otherStart = other.primary().span().start();
    boolean apart = start != otherStart;
    if (other.rule().topic() == Topic.SECRETS) {
      return false;
    }
    if (position < forms != otherPosition < forms) {
      return position < forms;
    }
    if (apart) {
      return finding.severity() == Severity.INFO && start > otherStart;
    }
    return position > otherPosition;
  }

  /** Whether a rule marks the same place, but speaks of the part of the values that it is in. */
  private boolean isPartOfAnother(Finding form) {
    for (KeyPath at = form.path().parent(); at != null && !at.isRoot(); at = at.parent()) {
      for (int other : at(at)) {
        Finding whole = findings.get(other);
        if (other >= forms
            && whole.severity().compareTo(form.severity()) <= 0
            && whole.primary().span().equals(form.primary().span())) {
          return true;
        }
      }
    }
    return false;
  }
}
