package io.portkeylint.rules.cache;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.rules.cache.RedisEndpoint.Encryption;

/** An ElastiCache endpoint tells by its form whether the cache encrypts in transit. */
public final class TlsFitsEndpoint implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK234", "redis-tls-fits-endpoint")
          .topic(Topic.CACHE)
          .severity(Severity.WARNING)
          .source("ElastiCache user guide, \"Finding connection endpoints\"", Basis.IMPLIED)
          .constraints("redis-tls-enabled-present")
          .summary("`REDIS_TLS_ENABLED` is on exactly when the endpoint is one with TLS.")
          .why(
              "a cache that encrypts in transit resets connections without TLS, and one that does"
                  + " not cannot answer the handshake")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Environment environment = context.values().environment();
    Setting<String> url = environment.variable("REDIS_URL");
    Setting<String> tls = environment.variable("REDIS_TLS_ENABLED");
    String known = url.known();
    RedisEndpoint endpoint = RedisEndpoint.of(known);
    boolean on = tls.is("true");
    boolean encrypts = endpoint.encryption() == Encryption.ON;
    boolean judged = on || tls.is("false");
    if (known == null || endpoint.encryption() == Encryption.UNKNOWN || !judged) {
      return;
    }
    if (on == encrypts || known.startsWith("rediss:") || needsTlsAnyway(environment)) {
      return;
    }
    String right = encrypts ? "true" : "false";
    String form = encrypts ? "with TLS" : "without TLS";
    context.report(
        finding("`REDIS_TLS_ENABLED` is `" + tls.known() + "`, but the endpoint is one " + form)
            .at(tls, encrypts ? "TLS is off" : "TLS is on")
            .related(url.spanOf(endpoint.mark()), "the form of an endpoint " + form)
            .help("set `REDIS_TLS_ENABLED` to `\"" + right + "\"`, or check the endpoint")
            .fix(
                "set `REDIS_TLS_ENABLED` to `" + right + "`",
                false,
                tls.isWritten()
                    ? Edits.replace(tls, right)
                    : Edits.insert(context.effective(), tls.path(), '"' + right + '"')));
  }

  /** The rules about AUTH tokens, users and IAM ask for TLS already. */
  private static boolean needsTlsAnyway(Environment environment) {
    boolean password = !environment.variable("REDIS_PASSWORD").isAbsent();
    boolean user =
        environment.variable("CACHE_STORE").is("aws-elastic-cache")
            && environment.variable("REDIS_USERNAME").isWritten();
    return environment.variable("REDIS_TLS_ENABLED").is("false")
        && (password || user || !environment.variable("AWS_REDIS_AUTH_MODE").isAbsent());
  }
}
