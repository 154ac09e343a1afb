package io.portkeylint.rules.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of AWS host names; examples are those of its user guide. */
class RedisEndpointTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          redis://my-redis-cluster.r7gdfi.clustercfg.use1.cache.amazonaws.com:6379, CONFIGURATION, my-redis-cluster
          stage.u1td7d.clustercfg.cnn1.cache.amazonaws.com.cn, CONFIGURATION, stage
          rediss://clustercfg.my-shards.abc123.use1.cache.amazonaws.com:6379/0, CONFIGURATION, my-shards
          redis://my-repl-group.8fdx4s.ng.0001.usw2.cache.amazonaws.com, PRIMARY, my-repl-group
          redis://user:p@ss@master.ncit.ameaqx.use1.cache.amazonaws.com:6379, PRIMARY, ncit
          REDIS://MASTER.NCIT.AMEAQX.USE1.CACHE.AMAZONAWS.COM, PRIMARY, ncit
          node-test-ro.zzzzzz.ng.0001.usw2.cache.amazonaws.com, READER, node-test
          replica.my-redis.abc123.euw1.cache.amazonaws.com, READER, my-redis
          my-repl-group-001.8fdx4s.0001.usw2.cache.amazonaws.com, NODE, my-repl-group-001
          ssltest-02.ssltest.wif01h.use1.cache.amazonaws.com, NODE, ssltest
          my-cache-yoe3cu.serverless.ape1.cache.amazonaws.com, SERVERLESS, my-cache
          -x2e9hv.serverless.use1.cache.amazonaws.com, SERVERLESS, -x2e9hv
          my-public-cache-x2e9hv.public.serverless.use1.cache.amazonaws.com, SERVERLESS, my-public-cache
          mycluster.fnjyzo.cfg.use1.cache.amazonaws.com, MEMCACHED, mycluster
          clustercfg.my-memorydb.xxxxxx.memorydb.us-east-1.amazonaws.com, CONFIGURATION, ''
          redis://redis:6379, OTHER, ''
          redis://cache.example.com:6379/master.x.y.z.cache.amazonaws.com, OTHER, ''
          '', OTHER, ''
          """)
  void aHostTellsTheFormAndTheName(String url, RedisEndpoint.Form form, String id) {
    RedisEndpoint endpoint = RedisEndpoint.of(url);
    assertThat(endpoint.form()).isEqualTo(form);
    assertThat(endpoint.id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "redis://h, h",
    "h, h",
    "://h, h",
    "redis://@h, h",
    "redis://u:p@H:1/0, h",
    "redis://h/@x, h",
    "redis://h?x=@y, h",
    "redis://h/a:1, h",
    ":6379, ''",
    "'', ''",
  })
  void theHostOfAUrlIsWithoutLoginPortAndPath(String url, String host) {
    assertThat(RedisEndpoint.host(url)).isEqualTo(host);
  }

  @ParameterizedTest
  @CsvSource({
    "acme-001.8fdx4s.0001.usw2.cache.amazonaws.com, true",
    "acme-0001-009.8fdx4s.0001.usw2.cache.amazonaws.com, true",
    "-019.8fdx4s.0001.usw2.cache.amazonaws.com, true",
    "acme-01.8fdx4s.0001.usw2.cache.amazonaws.com, false",
    "acme-00a.8fdx4s.0001.usw2.cache.amazonaws.com, false",
    "acme.8fdx4s.0001.usw2.cache.amazonaws.com, false",
    "001.8fdx4s.0001.usw2.cache.amazonaws.com, false",
    "acme-001.8fdx4s.ng.0001.usw2.cache.amazonaws.com, false",
  })
  void aMemberOfAGroupHasANumberOfThreeDigits(String host, boolean member) {
    assertThat(RedisEndpoint.of(host).isMember(host)).isEqualTo(member);
  }
}
