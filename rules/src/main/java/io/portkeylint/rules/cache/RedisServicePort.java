package io.portkeylint.rules.cache;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.FindingBuilder;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;

/** The built-in Redis is asked at the port of its Service. */
public final class RedisServicePort implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK226", "redis-port-matches-url")
          .topic(Topic.CACHE)
          .source("chart templates, \"redis/service.yaml\"", Basis.CHART)
          .since("1.4.0")
          .constraints("redis-port-matches-url")
          .summary("The port in `REDIS_URL` is `redis.servicePort`.")
          .why("nothing answers at another port of the Service, so the gateway has no cache")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Environment environment = context.values().environment();
    Setting<String> url = environment.variable("REDIS_URL");
    Setting<Integer> servicePort = context.values().redis().servicePort();
    String known = url.known();
    Integer expected = servicePort.known();
    boolean builtIn = environment.variable("CACHE_STORE").is("redis");
    if (known == null || expected == null || !builtIn) {
      return;
    }
    String host = RedisEndpoint.host(known);
    String port = port(known);
    boolean named = host.equals("redis") || host.startsWith("redis.");
    if (!named || port.isEmpty() || port.equals(expected.toString())) {
      return;
    }
    FindingBuilder finding =
        finding("the Service of Redis has port " + expected + ", but `REDIS_URL` says " + port)
            .help("remove `redis.servicePort`, or write the same port in `REDIS_URL`");
    context.report(
        servicePort.isWritten()
            ? finding
                .at(servicePort, "the Service takes requests at this port")
                .related(url, "the gateway asks at port " + port)
            : finding.at(url, url.spanOf(port), "the Service has port " + expected));
  }

  /** The digits behind the host; empty when there are none. */
  private static String port(String url) {
    int end = url.indexOf('/', url.indexOf("://") + 3);
    String place = end < 0 ? url : url.substring(0, end);
    int colon = place.lastIndexOf(':');
    String port = place.substring(colon + 1);
    return port.startsWith("//") || port.contains("@") ? "" : port;
  }
}
