package io.portkeylint.rules.declared;

import io.portkeylint.finding.NearMiss;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The targets have values of a list, or none. */
final class OneOfCheck implements Check {

  private static final int MOST_LISTED = 6;

  @Override
  public void run(Case declared, int[] targets, Logic logic) {
    List<String> allowed = List.of(logic.nextWords());
    String[] spellings = logic.nextWords();
    for (int target : targets) {
      Setting<String> setting = declared.setting(target);
      String known = setting.known();
      if (known == null || !setting.isWritten() || allowed.contains(known)) {
        continue;
      }
      String nearest = meant(known, spellings);
      nearest = nearest == null ? nearest(known, allowed) : nearest;
      declared.let("allowed", list(allowed));
      if (nearest != null) {
        declared.offer("write `" + nearest + "`", Edits.replace(setting, nearest));
      }
      String label =
          nearest == null ? "one of " + list(allowed) : "did you mean `" + nearest + "`?";
      declared.report(setting, label);
    }
  }

  /** What a well-known other spelling stands for, in letters of either case. */
  private static @Nullable String meant(String value, String[] spellings) {
    for (int i = 0; i < spellings.length; i += 2) {
      if (value.equalsIgnoreCase(spellings[i])) {
        return spellings[i + 1];
      }
    }
    return null;
  }

  private static String list(List<String> allowed) {
    StringBuilder list = new StringBuilder();
    int listed = Math.min(allowed.size(), MOST_LISTED);
    for (int i = 0; i < listed; i++) {
      String value = allowed.get(i);
      list.append(i == 0 ? "`" : ", `").append(value.isEmpty() ? "\"\"" : value).append('`');
    }
    int more = allowed.size() - listed;
    return more == 0
        ? list.toString()
        : list.append(" and ").append(more).append(" more").toString();
  }

  private static @Nullable String nearest(String word, List<String> allowed) {
    NearMiss miss = NearMiss.ofKey(word);
    for (String candidate : allowed) {
      miss.consider(candidate);
    }
    return miss.found();
  }
}
