package io.portkeylint.report;

import io.portkeylint.finding.RuleInfo;

/** What is known of one rule, for people. */
public final class RulePage {

  private RulePage() {}

  /** Several lines, with a line end after the last. */
  public static String text(RuleInfo rule) {
    StringBuilder page = new StringBuilder(512);
    page.append(rule.severity().label()).append('[').append(rule.id()).append(' ');
    page.append(rule.name()).append("] ").append(rule.topic().label()).append("\n\n");
    part(page, "", rule.summary());
    part(page, "why: ", rule.why());
    part(page, "source: ", rule.citation());
    part(page, "constraints: ", String.join(", ", rule.constraints()));
    return page.toString();
  }

  private static void part(StringBuilder page, String head, String text) {
    if (!text.isEmpty()) {
      page.append(head).append(text).append('\n');
    }
  }
}
