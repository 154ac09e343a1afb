package io.portkeylint.rules.volumes;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.yaml.YamlScalar;

/** The certificate that {@code REDIS_TLS_CERTS} names is mounted into the pod. */
public final class RedisCertificateMounted implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK222", "redis-tls-certs-mounted")
          .topic(Topic.CACHE)
          .source("GKE guide, \"Google Memorystore: TLS (Optional)\"", Basis.STATED)
          .constraints("redis-tls-certs-mounted")
          .summary("The file that `REDIS_TLS_CERTS` names is mounted.")
          .why("the gateway cannot read the certificate, and TLS to the cache fails")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Environment environment = context.values().environment();
    Setting<String> certificates = environment.variable("REDIS_TLS_CERTS");
    YamlScalar scalar = environment.scalar("REDIS_TLS_CERTS");
    String path = scalar == null || !scalar.isString() ? "" : scalar.text();
    boolean written =
        certificates instanceof Setting.External<String> external
            && external.supplier().equals(Environment.MOUNTED_FILE);
    boolean unused = environment.variable("REDIS_TLS_ENABLED").is("false");
    if (!written || unused || !path.startsWith("/") || isOfTheImage(path)) {
      return;
    }
    if (!Mounts.mayProvide(context.values().workload(), path)) {
      context.report(
          finding("nothing is mounted at the path of `REDIS_TLS_CERTS`")
              .at(certificates, "no `volumeMounts` entry holds this file")
              .help(
                  "add the Secret or ConfigMap with the certificate to `volumes`, and mount it at"
                      + " this path by `volumeMounts`"));
    }
  }

  /** Files with the public CAs, which images bring along. */
  private static boolean isOfTheImage(String path) {
    return path.equals("/etc/ssl/certs/ca-certificates.crt")
        || path.equals("/etc/ssl/cert.pem")
        || path.equals("/etc/pki/tls/certs/ca-bundle.crt");
  }
}
