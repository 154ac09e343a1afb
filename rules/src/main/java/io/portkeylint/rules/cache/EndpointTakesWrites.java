package io.portkeylint.rules.cache;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** {@code REDIS_URL} is the one endpoint of the cache that takes writes, whatever node fails. */
public final class EndpointTakesWrites implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK230", "redis-not-replica-or-node-endpoint")
          .topic(Topic.CACHE)
          .severity(Severity.WARNING)
          .source("EKS guide, \"Amazon ElastiCache\"; ElastiCache user guide", Basis.IMPLIED)
          .constraints("redis-not-replica-or-node-endpoint")
          .summary("`REDIS_URL` is the primary, configuration or serverless endpoint of the cache.")
          .why(
              "the gateway writes to the cache: a reader refuses that, and a single node is gone or"
                  + " a reader after a failover")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Setting<String> url = context.values().environment().variable("REDIS_URL");
    String known = url.known();
    RedisEndpoint endpoint = RedisEndpoint.of(known);
    String host = known == null ? "" : RedisEndpoint.host(known);
    if (endpoint.form() == RedisEndpoint.Form.MEMCACHED) {
      context.report(
          finding("`REDIS_URL` is a Memcached endpoint, not one of Redis")
              .severity(Severity.ERROR)
              .at(url, url.spanOf(endpoint.mark()), "the form of a Memcached cluster")
              .why("Memcached speaks another protocol; no request to the cache succeeds")
              .help("use the endpoint of an ElastiCache for Redis OSS or Valkey"));
    } else if (endpoint.form() == RedisEndpoint.Form.READER || endpoint.isMember(host)) {
      context.report(
          finding(
                  "`REDIS_URL` is "
                      + endpoint.form().label()
                      + ", which does not always take writes")
              .at(url, url.spanOf(mark(endpoint, host)), "the form of " + endpoint.form().label())
              .help("use the primary endpoint, or with cluster mode the configuration endpoint"));
    }
  }

  private static String mark(RedisEndpoint endpoint, String host) {
    boolean plainReader =
        endpoint.form() == RedisEndpoint.Form.READER && !host.startsWith("replica.");
    return plainReader ? endpoint.id() + "-ro" : host.substring(0, host.indexOf('.'));
  }
}
