package io.portkeylint.rules.environment;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;

/** Entries of the list of trusted hosts have an effect. */
public final class TrustedHosts implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK145", "trusted-hosts-entries")
          .topic(Topic.ENVIRONMENT)
          .severity(Severity.WARNING)
          .source("guide \"Custom hosts\", \"Trusted custom hosts\"", Basis.STATED)
          .constraints("trusted-hosts-entries")
          .summary("Trusted hosts are names, `*.domain`, or addresses.")
          .why("the gateway passes over addresses of cloud metadata and wildcards on addresses")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Setting<String> hosts = context.values().environment().variable("TRUSTED_CUSTOM_HOSTS");
    String text = hosts.known();
    if (text == null) {
      return;
    }
    List<String> idle = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 ? text.length() : comma;
      String entry = text.substring(start, end).strip();
      if (isIdle(entry)) {
        idle.add(entry);
      }
      start = end + 1;
    }
    if (!idle.isEmpty()) {
      context.report(
          finding("`" + idle.get(0) + "` in `TRUSTED_CUSTOM_HOSTS` has no effect")
              .at(
                  hosts,
                  idle.size() == 1
                      ? "holds an entry that is passed over"
                      : "holds " + idle.size() + " entries that are passed over")
              .help("remove what has no effect"));
    }
  }

  private static boolean isIdle(String entry) {
    switch (entry) {
      case "169.254.169.254", "metadata.google.internal", "100.100.100.200", "fd00:ec2::254":
        return true;
      default:
        return entry.startsWith("*.") && isAddress(entry.substring(2));
    }
  }

  private static boolean isAddress(String text) {
    boolean digits = !text.isEmpty();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits &= c == '.' || c >= '0' && c <= '9';
    }
    return digits;
  }
}
