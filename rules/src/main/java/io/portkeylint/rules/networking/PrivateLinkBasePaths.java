package io.portkeylint.rules.networking;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.FindingBuilder;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** Base paths of the control plane's private front end come all four or not at all. */
public final class PrivateLinkBasePaths implements Rule {

  private static final String[] NAMES = {
    "ALBUS_BASEPATH", "CONTROL_PLANE_BASEPATH", "SOURCE_SYNC_API_BASEPATH", "CONFIG_READER_PATH"
  };

  private static final RuleInfo INFO =
      RuleInfo.rule("PK330", "private-link-base-paths-together")
          .topic(Topic.NETWORKING)
          .source("EKS guide, \"AWS PrivateLink (outbound)\"", Basis.STATED)
          .constraints("private-link-base-paths-together")
          .summary(
              "The four base paths of a private connection to the control plane are set "
                  + "together.")
          .why(
              "the variables that are missing still lead over the public internet, past "
                  + "the private connection")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Environment environment = context.values().environment();
    Setting<String> first = null;
    Setting<String> gone = null;
    StringBuilder missing = new StringBuilder();
    int absent = 0;
    for (String name : NAMES) {
      Setting<String> path = environment.variable(name);
      String known = path.known();
      if (first == null && known != null && known.contains("portkey.ai")) {
        first = path;
      }
      if (path.isAbsent()) {
        absent++;
        gone = gone == null ? path : gone;
        missing.append(missing.length() == 0 ? "`" : ", `").append(name).append('`');
      }
    }
    if (first == null || gone == null) {
      return;
    }
    FindingBuilder finding =
        finding(
            "`"
                + first.path().lastStep()
                + "` is set without "
                + (absent == 1 ? "its companion " : "its companions ")
                + missing);
    finding
        .atKey(first, "one of four base paths that belong together")
        .about(gone)
        .help("add " + missing + " for the same host, or remove the others");
    for (String name : NAMES) {
      Setting<String> other = environment.variable(name);
      if (other != first && !other.isAbsent()) {
        finding.related(other, "set as well");
      }
    }
    context.report(finding);
  }
}
