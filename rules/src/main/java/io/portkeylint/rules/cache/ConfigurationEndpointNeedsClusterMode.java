package io.portkeylint.rules.cache;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** A configuration endpoint speaks the cluster protocol only. */
public final class ConfigurationEndpointNeedsClusterMode implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK232", "redis-configuration-endpoint-needs-cluster-mode")
          .topic(Topic.CACHE)
          .source("EKS guide, \"Amazon ElastiCache\"", Basis.STATED)
          .constraints("redis-configuration-endpoint-needs-cluster-mode")
          .summary(
              "The configuration endpoint of a cache is used together with `REDIS_MODE: "
                  + "cluster`.")
          .why(
              "without it the client asks one shard for all keys and gets `MOVED` errors "
                  + "for those of the others")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Environment environment = context.values().environment();
    Setting<String> mode = environment.variable("REDIS_MODE");
    Setting<String> url = environment.variable("REDIS_URL");
    RedisEndpoint endpoint = RedisEndpoint.of(url.known());
    boolean clusterOff = mode.isAbsent() || mode.is("standalone");
    if (endpoint.form() != RedisEndpoint.Form.CONFIGURATION || !clusterOff) {
      return;
    }
    TextEdit edit =
        mode.known() == null
            ? Edits.insert(context.effective(), mode.path(), "cluster")
            : Edits.replace(mode, "cluster");
    context.report(
        finding("a configuration endpoint needs `REDIS_MODE` to be `cluster`")
            .at(mode, "has to be `cluster` with this endpoint")
            .related(
                url.spanOf(endpoint.mark()), "the form of an endpoint with cluster mode enabled")
            .help("set `REDIS_MODE: cluster`")
            .fix("set `REDIS_MODE` to `cluster`", false, edit));
  }
}
