package io.portkeylint.config;

import io.portkeylint.config.RulePolicy.SeverityChange;
import io.portkeylint.finding.RuleInfo;
import java.util.List;

/** The short form of a severity that fits into an argument: {@code PK311=off}. */
public final class SeverityOption {

  private static final List<String> WORDS = List.of("error", "warning", "info", "off");

  private SeverityOption() {}

  /**
   * Reads a text {@code RULE=LEVEL}.
   *
   * @param origin where it is given, for a reader
   * @param rules those that it may name
   * @throws IllegalArgumentException when it makes no sense; the message says why
   */
  public static SeverityChange parse(String text, String origin, List<RuleInfo> rules) {
    int equals = text.indexOf('=');
    String word = equals < 0 ? text : text.substring(0, equals);
    String level = equals < 0 ? "" : text.substring(equals + 1);
    if (equals < 0 || !WORDS.contains(level)) {
      throw new IllegalArgumentException(
          "needs a rule and one of "
              + String.join(", ", WORDS)
              + ", such as PK311=off"
              + Problems.didYouMean(level, WORDS));
    }
    String problem = PolicyReader.problem(word, rules);
    if (problem != null) {
      throw new IllegalArgumentException(problem);
    }
    return new SeverityChange(new RuleSelector(word), PolicyReader.severity(level), origin);
  }
}
