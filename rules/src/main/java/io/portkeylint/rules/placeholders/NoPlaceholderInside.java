package io.portkeylint.rules.placeholders;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.secret.Sensitivity;
import io.portkeylint.secret.Shown;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.StandIn;

/** No part of a composed value is left to fill in. */
public final class NoPlaceholderInside implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK021", "no-placeholder-inside-url")
          .topic(Topic.PLACEHOLDERS)
          .source("EKS guide, \"Amazon ElastiCache\"", Basis.STATED)
          .constraints("no-placeholder-inside-url")
          .summary("No URL or other composed value has a part that is still a placeholder.")
          .why(
              "the text in angle brackets is deployed as it stands, so the address leads "
                  + "nowhere")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    for (Texts.Unfilled value : Texts.unfilled(context)) {
      if (value.form() != StandIn.PLACEHOLDER_INSIDE || mayBeSecret(value)) {
        continue;
      }
      String text = value.text();
      int start = text.indexOf('<');
      String token = text.substring(start, text.indexOf('>', start) + 1);
      boolean hidden = Sensitivity.isSensitive(value.path(), text);
      String part = hidden ? "a part" : Shown.quoted(Shown.plain(token));
      context.report(
          finding(
                  "in "
                      + Shown.quoted(value.path().toString())
                      + " "
                      + part
                      + " is still a placeholder")
              .at(value.path(), spanOf(token, value.span()), "replace this part by the real value")
              .help("fill in every part in angle brackets"));
    }
  }

  /** A password may hold angle brackets, but is hardly made of tokens and nothing else. */
  private static boolean mayBeSecret(Texts.Unfilled value) {
    String text = value.text();
    return Sensitivity.isSensitiveKey(value.path())
        && !text.contains("://")
        && hasWordOutside(text);
  }

  private static boolean hasWordOutside(String text) {
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      inside = c == '<' || inside && c != '>';
      if (!inside && Character.isLetterOrDigit(c)) {
        return true;
      }
    }
    return false;
  }

  private static Span spanOf(String token, Span value) {
    int at = value.source().kind() == Source.Kind.DEFAULTS ? -1 : value.text().indexOf(token);
    int start = value.start() + at;
    return at < 0 ? value : value.source().span(start, start + token.length());
  }
}
