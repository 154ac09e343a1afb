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
import java.util.Locale;

/** The name of the cache is a name, and the one in the endpoint. */
public final class CacheNameIsAName implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK244", "elasticache-iam-cluster-name-is-a-name")
          .topic(Topic.CACHE)
          .source("EKS guide, \"Amazon ElastiCache (IRSA, EKS Pod Identity)\"", Basis.IMPLIED)
          .constraints("elasticache-iam-cluster-name-is-a-name")
          .summary(
              "`AWS_REDIS_CLUSTER_NAME` is the bare name of the cache that `REDIS_URL` "
                  + "points at.")
          .why(
              "the token is signed for this name; for any other text the cache refuses "
                  + "the login")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Environment environment = context.values().environment();
    Setting<String> name = environment.variable("AWS_REDIS_CLUSTER_NAME");
    String known = name.known();
    if (known == null) {
      return;
    }
    if (known.indexOf('.') >= 0 || known.indexOf(':') >= 0 || known.indexOf('/') >= 0) {
      reportForm(context, name, known);
      return;
    }
    Setting<String> url = environment.variable("REDIS_URL");
    RedisEndpoint endpoint = RedisEndpoint.of(url.known());
    String host = RedisEndpoint.host(String.valueOf(url.known()));
    if (!endpoint.id().isEmpty() && !host.contains(known.toLowerCase(Locale.ROOT))) {
      context.report(
          finding("`AWS_REDIS_CLUSTER_NAME` is not the cache that `REDIS_URL` points at")
              .severity(Severity.WARNING)
              .at(name, "the token is signed for this cache")
              .related(url.spanOf(endpoint.id()), "the name of the cache in its endpoint")
              .help("write `" + endpoint.id() + "`, the name in the endpoint")
              .fix("write `" + endpoint.id() + "`", false, Edits.replace(name, endpoint.id())));
    }
  }

  private void reportForm(RuleContext context, Setting<String> name, String known) {
    boolean arn = known.startsWith("arn:");
    String id = arn ? known.substring(known.lastIndexOf(':') + 1) : RedisEndpoint.of(known).id();
    context.report(
        finding("`AWS_REDIS_CLUSTER_NAME` is " + (arn ? "an ARN" : "an address") + ", not a name")
            .at(name, "the bare name of the replication group or serverless cache")
            .help(
                id.isEmpty()
                    ? "write the name of the replication group or serverless cache alone"
                    : "write `" + id + "`")
            .fix("write `" + id + "`", false, id.isEmpty() ? null : Edits.replace(name, id)));
  }
}
