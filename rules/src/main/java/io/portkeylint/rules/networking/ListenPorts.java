package io.portkeylint.rules.networking;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** The listeners of an ALB are given as a JSON list. */
public final class ListenPorts implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK349", "alb-listen-ports-json")
          .topic(Topic.NETWORKING)
          .severity(Severity.ERROR)
          .source("EKS guide, \"AWS Application Load Balancer\"", Basis.EXAMPLE)
          .since("1.0.5")
          .constraints("alb-listen-ports-json")
          .summary("The listeners of an ALB are a JSON list of protocols and ports.")
          .why("the controller refuses any other text and makes no load balancer")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Setting<String> ports =
        context.values().ingress().annotations().get("alb.ingress.kubernetes.io/listen-ports");
    String text = ports == null ? null : ports.known();
    if (ports != null && text != null && !isList(text)) {
      context.report(
          finding("the listeners of the ALB are no JSON list")
              .at(ports, "has the form `[{\"HTTP\": 80}, {\"HTTPS\": 443}]`")
              .help("write `'[{\"HTTPS\": 443}]'` in single quotes"));
    }
  }

  /** A list of objects with one port each; blanks may stand anywhere between the parts. */
  private static boolean isList(String text) {
    StringBuilder dense = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        dense.append(text.charAt(i));
      }
    }
    if (dense.length() < 4 || dense.charAt(0) != '[' || dense.charAt(dense.length() - 1) != ']') {
      return false;
    }
    int last = dense.length() - 1;
    int start = 1;
    while (start <= last) {
      int end = dense.indexOf("},", start);
      String entry = dense.substring(start, end < 0 ? last : end);
      String listener = entry.endsWith("}") ? entry : entry + "}";
      start = end < 0 ? last + 1 : end + 2;
      boolean http = listener.startsWith("{\"HTTP\":");
      boolean https = listener.startsWith("{\"HTTPS\":");
      if (!http && !https || !isNumber(listener, listener.indexOf(':') + 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(String listener, int from) {
    int end = listener.length() - 1;
    for (int i = from; i < end; i++) {
      if (listener.charAt(i) < '0' || listener.charAt(i) > '9') {
        return false;
      }
    }
    return end > from && end - from <= 5;
  }
}
