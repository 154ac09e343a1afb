package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import org.junit.jupiter.api.Test;

/** Pages of this test stand in its own {@code META-INF/portkey-lint/rules.md}. */
class RulePageTest {

  @Test
  void aPageIsSetAsPlainText() {
    RuleInfo rule = RuleInfo.rule("PK101", "first-of-all").topic(Topic.FILE).build();

    assertThat(RulePage.text(rule))
        .isEqualTo(
            """
            error[PK101 first-of-all] file

            Charts: all

            It is explained here.

            Example:

                port: 1

                # a comment

            The end.
            """);
  }

  @Test
  void theLastPageEndsWithTheFile() {
    RuleInfo rule = RuleInfo.rule("PK102", "the-second").topic(Topic.FILE).build();

    assertThat(RulePage.text(rule)).isEqualTo("error[PK102 the-second] file\n\nOne line.\n");
  }

  @Test
  void aRuleFromElsewhereTellsWhatItKnowsItself() {
    RuleInfo rule =
        RuleInfo.rule("ACME001", "own-rule")
            .topic(Topic.SECRETS)
            .severity(Severity.WARNING)
            .summary("Names are ours.")
            .why("Else nobody finds them.")
            .source("Handbook", Basis.STATED)
            .build();

    assertThat(RulePage.text(rule))
        .isEqualTo(
            "warning[ACME001 own-rule] secrets\n\nNames are ours.\nwhy: Else nobody finds them.\n"
                + "source: "
                + rule.citation()
                + "\n");
    assertThat(RulePage.text(RuleInfo.rule("ACME002", "silent").build()))
        .startsWith("error[ACME002 silent] ")
        .doesNotContain("why: ");
  }
}
