package io.portkeylint.config;

import io.portkeylint.finding.RuleInfo;

/**
 * A word that selects rules: an id, a name, a family such as {@code PK3}, or a topic.
 *
 * @param word as it is written; upper and lower case are the same
 */
public record RuleSelector(String word) {

  private static final int TOPIC = 1;
  private static final int FAMILY = 2;
  private static final int RULE = 10;

  /** What the linter says about its own use: nobody can switch that off. */
  private static final String OWN_FAMILY = "PK9";

  /** How closely it names the rule: 0 not at all, and the rule itself closest. */
  int closeness(RuleInfo rule) {
    String id = rule.id();
    if (word.equalsIgnoreCase(id) || word.equalsIgnoreCase(rule.name())) {
      return RULE;
    }
    int length = word.length();
    if (length > FAMILY && length < id.length() && id.regionMatches(true, 0, word, 0, length)) {
      return length;
    }
    return word.equalsIgnoreCase(rule.topic().label()) && !isOwn(rule) ? TOPIC : 0;
  }

  /** Whether the other selects the same. */
  boolean isSameAs(RuleSelector other) {
    return word.equalsIgnoreCase(other.word);
  }

  /** Whether the rule is about suppressions and the like. */
  static boolean isOwn(RuleInfo rule) {
    return rule.id().startsWith(OWN_FAMILY);
  }
}
