package io.portkeylint.rules.cache;

import io.portkeylint.finding.Basis;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Topic;
import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** The cache is near: no public address, and no region but that of the other stores. */
public final class CacheInSameNetwork implements Rule {

  private static final RuleInfo INFO =
      RuleInfo.rule("PK236", "cache-same-vpc")
          .topic(Topic.CACHE)
          .severity(Severity.INFO)
          .source("EKS guide, \"Components and Sizing Recommendations\"", Basis.STATED)
          .constraints("cache-same-vpc")
          .summary("The cache is in the network of the gateway.")
          .why("every request asks the cache; from afar each one waits, and the way may be closed")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Environment environment = context.values().environment();
    Setting<String> url = environment.variable("REDIS_URL");
    String known = url.known();
    if (known == null) {
      return;
    }
    String host = RedisEndpoint.host(known);
    if (isPublicAddress(host)) {
      context.report(
          finding("`REDIS_URL` has a public address, " + host)
              .at(url, url.spanOf(host), "not in a private network")
              .help("use the private endpoint of the cache in the network of the cluster"));
      return;
    }
    RedisEndpoint endpoint = RedisEndpoint.of(known);
    Setting<String> other = regionElsewhere(environment);
    if (other != null && !endpoint.region().isEmpty() && !other.is(endpoint.region())) {
      context.report(
          finding("the cache is in " + endpoint.region() + ", but " + told(other))
              .at(url, url.spanOf(host), "in " + endpoint.region())
              .related(other, "another region")
              .help("use a cache in the region of the cluster")
              .note("a bucket may lie in another region on purpose; then this is right as it is"));
    }
  }

  /** The first setting that names an AWS region and has the form of one, or null. */
  private static @Nullable Setting<String> regionElsewhere(Environment environment) {
    Setting<String> cache = environment.variable("AWS_REDIS_REGION");
    if (cache.known() != null) {
      return cache;
    }
    Setting<String> store = environment.variable("LOG_STORE");
    Setting<String> bucket = environment.variable("LOG_STORE_REGION");
    boolean amazon = store.is("s3") || store.is("s3_assume");
    return amazon && bucket.known() != null ? bucket : null;
  }

  private static String told(Setting<String> region) {
    return "`" + region.path().lastStep() + "` is " + region.quoted();
  }

  /** An IPv4 address outside the private and special ranges. */
  private static boolean isPublicAddress(String host) {
    String[] parts = host.split("\\.", -1);
    if (parts.length != 4) {
      return false;
    }
    int[] bytes = new int[4];
    for (int i = 0; i < 4; i++) {
      bytes[i] = octet(parts[i]);
      if (bytes[i] < 0) {
        return false;
      }
    }
    boolean shared = bytes[0] == 100 && bytes[1] >= 64 && bytes[1] < 128;
    boolean privateRange =
        bytes[0] == 10
            || bytes[0] == 172 && bytes[1] >= 16 && bytes[1] < 32
            || bytes[0] == 192 && bytes[1] == 168;
    boolean local = bytes[0] == 0 || bytes[0] == 127 || bytes[0] == 169 && bytes[1] == 254;
    return !shared && !privateRange && !local;
  }

  private static int octet(String text) {
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || i > 2) {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return text.isEmpty() || value > 255 ? -1 : value;
  }
}
