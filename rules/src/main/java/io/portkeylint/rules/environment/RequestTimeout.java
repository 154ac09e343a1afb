package io.portkeylint.rules.environment;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** The time limit of requests is given in milliseconds. */
public final class RequestTimeout implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK117", "request-timeout-milliseconds")
          .topic(Topic.ENVIRONMENT)
          .severity(Severity.WARNING)
          .source("chart guide, \"Additional Configurations\"", Basis.IMPLIED)
          .constraints("request-timeout-milliseconds")
          .summary("`REQUEST_TIMEOUT` is a number of milliseconds.")
          .why("a limit under a second ends nearly every request to a model")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Setting<String> timeout = context.values().environment().variable("REQUEST_TIMEOUT");
    String text = timeout.known();
    if (text == null || !timeout.isWritten()) {
      return;
    }
    boolean number = text.length() <= 12;
    for (int i = 0; i < text.length(); i++) {
      number &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    if (!number) {
      context.report(
          finding("`REQUEST_TIMEOUT` is " + timeout.quoted() + ", which is no number")
              .at(timeout, "a whole number of milliseconds, in quotes")
              .help("write milliseconds, for instance `REQUEST_TIMEOUT: \"300000\"`"));
    } else if (Long.parseLong(text) < 1_000) {
      String millis = text + "000";
      context.report(
          finding("`REQUEST_TIMEOUT` is " + text + " milliseconds, less than a second")
              .at(timeout, "counted in milliseconds")
              .help("write `REQUEST_TIMEOUT: \"" + millis + "\"` if seconds are meant")
              .fix("write `\"" + millis + "\"`", false, Edits.replace(timeout, millis)));
    }
  }
}
