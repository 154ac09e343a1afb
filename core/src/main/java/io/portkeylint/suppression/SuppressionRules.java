package io.portkeylint.suppression;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import java.util.List;

/** What must hold for suppressions. Nothing suppresses these. */
public final class SuppressionRules {

  static final RuleInfo FORM =
      rule("PK901", "suppression-form")
          .summary("A comment for portkey-lint has a form that it reads.")
          .why("As it stands the comment suppresses nothing")
          .build();

  static final RuleInfo KNOWN_RULE =
      rule("PK902", "suppression-names-known-rule")
          .summary("A suppression names rules that exist and may be suppressed.")
          .why("As it stands the comment suppresses nothing")
          .build();

  static final RuleInfo REASON =
      rule("PK903", "suppression-has-reason")
          .summary("A suppression gives its reason.")
          .why(
              "Without a reason nobody can tell later whether the exception still holds, so the"
                  + " comment suppresses nothing")
          .build();

  static final RuleInfo EXPIRED =
      rule("PK904", "suppression-not-expired")
          .summary("A suppression is not older than the day that it names.")
          .why("What the comment held back is reported again")
          .build();

  static final RuleInfo NEEDED =
      rule("PK905", "suppression-is-needed")
          .summary("A suppression holds something back.")
          .why("It would hide the next mistake of this kind, which nobody has looked at")
          .build();

  private SuppressionRules() {}

  /** All of them, in the order of their ids. */
  public static List<RuleInfo> all() {
    return List.of(FORM, KNOWN_RULE, REASON, EXPIRED, NEEDED);
  }

  /** Whether a rule is one of these. */
  public static boolean isOne(RuleInfo rule) {
    return rule.id().startsWith("PK90");
  }

  /** Whether a rule reports suppressions that hold nothing back. */
  public static boolean isAboutNeed(RuleInfo rule) {
    return rule.id().equals(NEEDED.id());
  }

  private static RuleInfo.Builder rule(String id, String name) {
    return RuleInfo.rule(id, name)
        .topic(Topic.FILE)
        .severity(Severity.WARNING)
        .source("docs/suppressions.md", Basis.STATED);
  }
}
