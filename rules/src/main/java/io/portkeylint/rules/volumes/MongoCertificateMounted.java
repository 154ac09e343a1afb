package io.portkeylint.rules.volumes;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** The certificate that the connection string of MongoDB names is mounted into the pod. */
public final class MongoCertificateMounted implements Rule {

  private static final String OPTION = "tlsCAFile=";

  private static final RuleInfo INFO =
      RuleInfo.rule("PK464", "mongo-pem-mounted")
          .topic(Topic.LOG_STORE)
          .source("MongoDB page, \"PEM File Authentication\"", Basis.STATED)
          .constraints("mongo-pem-mounted")
          .summary("The file that `tlsCAFile` in the connection string names is mounted.")
          .why("the gateway cannot read the certificate, and TLS to the database fails")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Setting<String> url = context.values().environment().variable("MONGO_DB_CONNECTION_URL");
    String known = url.known();
    int option = known == null ? -1 : known.indexOf(OPTION);
    if (known == null || option < 0) {
      return;
    }
    int start = option + OPTION.length();
    int end = known.indexOf('&', start);
    String path = known.substring(start, end < 0 ? known.length() : end).replace("%2F", "/");
    if (path.startsWith("/") && !Mounts.mayProvide(context.values().workload(), path)) {
      context.report(
          finding("nothing is mounted at the path of `tlsCAFile` in `MONGO_DB_CONNECTION_URL`")
              .at(url, "no `volumeMounts` entry holds this file")
              .help(
                  "add the ConfigMap with the certificate to `volumes`, and mount it at this path"
                      + " by `volumeMounts`")
              .note(
                  "the chart makes a ConfigMap `resource-config`, but with a sample certificate"
                      + " that no value changes"));
    }
  }
}
