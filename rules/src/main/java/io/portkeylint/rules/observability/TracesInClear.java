package io.portkeylint.rules.observability;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** Complete logs leave the cluster over TLS; to a collector inside it they may go as they are. */
public final class TracesInClear implements Rule {

  private static final String SWITCH = "EXPERIMENTAL_GEN_AI_OTEL_TRACES_ENABLED";
  private static final String ENDPOINT = "EXPERIMENTAL_GEN_AI_OTEL_EXPORTER_OTLP_ENDPOINT";
  private static final String HTTP = "http://";

  private static final RuleInfo INFO =
      RuleInfo.rule("PK176", "experimental-traces-content")
          .topic(Topic.OBSERVABILITY)
          .severity(Severity.WARNING)
          .source("complete logs page, \"Security Considerations\"", Basis.STATED)
          .constraints("experimental-traces-content")
          .summary("Experimental traces leave the cluster over https.")
          .why(
              "the traces hold prompts and completions; over http anybody on the way can read them")
          .build();

  /** Last labels of names that only a private network resolves. */
  private static final String[] PRIVATE_NAMES = {
    "svc", "local", "internal", "localdomain", "lan", "corp", "home", "arpa"
  };

  private static final String[] PRIVATE_NETWORKS = {"10.", "127.", "169.254.", "172.", "192.168."};

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Environment environment = context.values().environment();
    Setting<String> endpoint = environment.variable(ENDPOINT);
    String url = endpoint.known();
    if (url == null || !url.startsWith(HTTP) || !environment.variable(SWITCH).is("true")) {
      return;
    }
    if (isPublic(host(url))) {
      context.report(
          finding("`" + ENDPOINT + "` sends prompts and completions unencrypted")
              .at(endpoint, "not https, and outside the cluster")
              .related(environment.variable(SWITCH), "switches the traces on")
              .help("use an https URL, or a collector inside the cluster")
              .note("whether the host is outside the cluster is guessed from its name"));
    }
  }

  private static String host(String url) {
    int end = HTTP.length();
    while (end < url.length() && "/:?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return url.substring(HTTP.length(), end);
  }

  /** A name of one or two parts may be that of a Service, with or without its namespace. */
  private static boolean isPublic(String host) {
    int last = host.lastIndexOf('.');
    if (last < 0 || host.indexOf('.') == last) {
      return false;
    }
    for (String name : PRIVATE_NAMES) {
      if (host.substring(last + 1).equals(name)) {
        return false;
      }
    }
    for (String network : PRIVATE_NETWORKS) {
      if (host.startsWith(network)) {
        return false;
      }
    }
    return true;
  }
}
