package io.portkeylint.rules.images;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** The Redis that the chart runs is new enough. */
public final class BuiltInRedisImage implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK614", "built-in-redis-image-version")
          .topic(Topic.IMAGES)
          .severity(Severity.WARNING)
          .source("EKS guide, \"Image Credentials Configuration\"", Basis.EXAMPLE)
          .since("1.1.3")
          .constraints("built-in-redis-image-version")
          .summary("The built-in Redis is of version 6.2 or later.")
          .why("the gateway uses commands that Redis has since 6.2")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Setting<String> tag = context.values().images().redis().tag();
    String text = tag.known();
    boolean runs = context.values().environment().variable("CACHE_STORE").is("redis");
    if (text != null && runs && tag.isWritten() && isTooOld(text)) {
      context.report(
          finding("the built-in Redis has the tag " + tag.quoted() + ", which is older than 6.2")
              .at(tag, "has to be 6.2 or later; the samples use `7.2-alpine`")
              .help("write `\"7.2-alpine\"`"));
    }
  }

  private static boolean isTooOld(String tag) {
    int[] numbers = {0, Integer.MAX_VALUE};
    int part = 0;
    int digits = 0;
    for (int i = 0; i < tag.length() && part < 2; i++) {
      char c = tag.charAt(i);
      if (c >= '0' && c <= '9' && digits < 6) {
        numbers[part] = (digits == 0 ? 0 : numbers[part] * 10) + (c - '0');
        digits++;
      } else if (c == '.' && digits > 0) {
        part++;
        digits = 0;
      } else {
        break;
      }
    }
    boolean named = tag.charAt(0) >= '0' && tag.charAt(0) <= '9';
    return named && (numbers[0] < 6 || numbers[0] == 6 && numbers[1] < 2);
  }
}
