package io.portkeylint.rules.declared;

import io.portkeylint.chart.ChartRange;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is data. The declaration comes in two parts, so that a run reads of most rules no
 * more than the first condition; the texts are read for a finding, and for lists of rules.
 */
public final class DeclaredRule implements Rule {

  private final String logic;
  private final String texts;

  /**
   * @param logic first and last chart version, conditions, kind of check, targets and operands
   * @param texts identity, source and wording
   */
  public DeclaredRule(String logic, String texts) {
    this.logic = logic;
    this.texts = texts;
  }

  @Override
  public RuleInfo info() {
    Cursor text = new Cursor(texts);
    ChartRange charts = charts(new Cursor(logic));
    return RuleInfo.rule(text.next(), text.next())
        .topic(Topic.valueOf(text.next()))
        .severity(Severity.valueOf(text.next()))
        .source(text.next(), Basis.valueOf(text.next()))
        .summary(text.next())
        .why(text.next())
        .constraints(text.nextList())
        .charts(charts)
        .build();
  }

  @Override
  public boolean appliesTo(ChartVersion chart) {
    return charts(new Cursor(logic)).contains(chart);
  }

  @Override
  public void check(RuleContext context) {
    Cursor cursor = new Cursor(logic);
    cursor.skip(2);
    if (!Conditions.hold(cursor, context)) {
      return;
    }
    Check check = check(cursor.next());
    String[] targets = cursor.nextList();
    check.run(new Case(this, texts, context), targets, cursor);
  }

  private static Check check(String kind) {
    return switch (kind) {
      case "require" -> new RequireCheck();
      case "forbid" -> new ForbidCheck();
      case "report" -> new ReportCheck();
      case "expect" -> new ExpectCheck();
      case "one-of" -> new OneOfCheck();
      case "format" -> new FormatCheck();
      case "equal" -> new EqualCheck();
      case "together" -> new TogetherCheck();
      case "choice-needs" -> new ChoiceNeedsCheck();
      case "choice-refuses", "choice-ignores" -> new ChoiceIgnoresCheck();
      default -> throw new IllegalStateException("no check: " + kind);
    };
  }

  private static ChartRange charts(Cursor logic) {
    ChartVersion since = version(logic.next());
    ChartVersion until = version(logic.next());
    return since == null && until == null ? ChartRange.ALL : new ChartRange(since, until);
  }

  private static @Nullable ChartVersion version(String text) {
    return text.isEmpty() ? null : ChartVersion.parse(text);
  }
}
