package io.portkeylint.rules.declared;

import io.portkeylint.chart.ChartRange;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Platform;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule that is data. A run reads of most rules no more than the first condition; the texts are
 * read for a finding, and for lists of rules.
 */
public final class DeclaredRule implements Rule {

  private final int logic;
  private final int texts;

  /**
   * @param logic where its logic starts among all declarations: first and last chart version,
   *     platform, conditions, kind of check, targets and operands
   * @param texts the number of its texts: identity, source and wording
   */
  public DeclaredRule(int logic, int texts) {
    this.logic = logic;
    this.texts = texts;
  }

  @Override
  public RuleInfo info() {
    Cursor text = new Cursor(DeclarationTexts.of(texts));
    return RuleInfo.rule(text.next(), text.next())
        .topic(Topic.valueOf(text.next()))
        .severity(Severity.valueOf(text.next()))
        .source(text.next(), Basis.valueOf(text.next()))
        .summary(text.next())
        .why(text.next())
        .constraints(text.nextList())
        .charts(charts())
        .platform(platform())
        .build();
  }

  @Override
  public boolean appliesTo(ChartVersion chart) {
    Logic versions = new Logic(logic);
    char since = versions.next();
    char until = versions.next();
    return (since == 0 || chart.isAtLeast(major(since), minor(since), patch(since)))
        && (until == 0 || version(until).compareTo(chart) >= 0);
  }

  @Override
  public boolean appliesOn(Platform platform) {
    Logic head = new Logic(logic);
    head.skip(2);
    char own = head.next();
    return own == '-' || platform == Platform.UNKNOWN || own == letter(platform);
  }

  private static char letter(Platform platform) {
    return platform.label().charAt(0);
  }

  private String platform() {
    Logic head = new Logic(logic);
    head.skip(2);
    char own = head.next();
    for (Platform platform : Platform.values()) {
      if (own == letter(platform)) {
        return platform.label();
      }
    }
    return "";
  }

  @Override
  public void check(RuleContext context) {
    Logic conditions = new Logic(logic);
    conditions.skip(3);
    if (Conditions.hold(conditions, context)) {
      Check check = check(conditions.next());
      int[] targets = conditions.nextSettings();
      check.run(new Case(this, texts, context), targets, conditions);
    }
  }

  @Override
  public List<KeyPath> subjects() {
    Logic conditions = new Logic(logic);
    conditions.skip(3);
    Conditions.skip(conditions);
    conditions.next();
    List<KeyPath> subjects = new ArrayList<>();
    for (int target : conditions.nextSettings()) {
      subjects.add(Settings.place(target));
    }
    return subjects;
  }

  private static Check check(char kind) {
    return switch (kind) {
      case 'r' -> new RequireCheck();
      case 'f' -> new ForbidCheck();
      case 'p' -> new ReportCheck();
      case 'e' -> new ExpectCheck();
      case 'o' -> new OneOfCheck();
      case 'm' -> new FormatCheck();
      case 'q' -> new EqualCheck();
      case 't' -> new TogetherCheck();
      case 'n' -> new ChoiceNeedsCheck();
      case 'i' -> new ChoiceIgnoresCheck();
      default -> throw new IllegalStateException("no check: " + kind);
    };
  }

  private ChartRange charts() {
    Logic versions = new Logic(logic);
    char since = versions.next();
    char until = versions.next();
    return since == 0 && until == 0
        ? ChartRange.ALL
        : new ChartRange(since == 0 ? null : version(since), until == 0 ? null : version(until));
  }

  /** A version is one character: four bits, and twice six, for its parts. */
  private static ChartVersion version(char packed) {
    return new ChartVersion(major(packed), minor(packed), patch(packed));
  }

  private static int major(char packed) {
    return packed >> 12;
  }

  private static int minor(char packed) {
    return packed >> 6 & 63;
  }

  private static int patch(char packed) {
    return packed & 63;
  }
}
