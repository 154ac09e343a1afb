package io.portkeylint.rules.cache;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** {@code REDIS_MODE: cluster} belongs to caches in cluster mode, which the endpoint tells. */
public final class ClusterModeFitsEndpoint implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK231", "redis-mode-cluster-only-for-cluster-mode")
          .topic(Topic.CACHE)
          .source("EKS guide, \"Amazon ElastiCache\"", Basis.STATED)
          .constraints("redis-mode-cluster-only-for-cluster-mode")
          .summary(
              "`REDIS_MODE: cluster` is used only with an endpoint of a cache in cluster "
                  + "mode.")
          .why(
              "a cache without cluster mode rejects cluster commands, so the first "
                  + "request to it fails")
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
    boolean clusterOff =
        endpoint.form() == RedisEndpoint.Form.PRIMARY
            || endpoint.form() == RedisEndpoint.Form.READER;
    if (!mode.is("cluster") || !clusterOff) {
      return;
    }
    context.report(
        finding("`REDIS_MODE` is `cluster`, but the endpoint is " + endpoint.form().label())
            .at(mode, "asks for the cluster protocol")
            .related(
                url.spanOf(endpoint.mark()), "the form of an endpoint with cluster mode disabled")
            .help(
                "remove `REDIS_MODE`; or, if cluster mode is enabled on this cache, use its"
                    + " configuration endpoint (`clustercfg."
                    + endpoint.id()
                    + "…`) in `REDIS_URL`")
            .note("no fix offered: the file alone does not tell which of the two is meant"));
  }
}
