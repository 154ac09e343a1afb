package io.portkeylint.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any text as a URL, a host, an address with a port, or a name of a thing in a cloud. */
class EndpointsFuzzTest {

  private static final ManyPlaces PLACES =
      new ManyPlaces(
          """
          environment: {create: true, data: {
            CACHE_STORE: aws-elastic-cache, ANALYTICS_STORE: clickhouse, LOG_STORE: azure,
            REDIS_URL: %, REDIS_HOST: %, REDIS_CLUSTER_ENDPOINTS: %,
            REDIS_CLUSTER_DISCOVERY_URL: %, MCP_GATEWAY_BASE_URL: %, ALBUS_BASEPATH: %,
            CONTROL_PLANE_BASEPATH: %, SOURCE_SYNC_API_BASEPATH: %, CONFIG_READER_PATH: %,
            OTEL_ENDPOINT: %, EXPERIMENTAL_GEN_AI_OTEL_EXPORTER_OTLP_ENDPOINT: %,
            SEMANTIC_CACHE_EMBEDDINGS_URL: %, MONGO_DB_CONNECTION_URL: %,
            ANALYTICS_STORE_ENDPOINT: %, ANALYTICS_STORE_HOST: %, TRUSTED_CUSTOM_HOSTS: %,
            VECTOR_STORE_ADDRESS: %, LOG_STORE_BASEPATH: %, LOG_STORE_AWS_ROLE_ARN: %,
            AWS_S3_ENDPOINT: %, AWS_ENDPOINT_DOMAIN: %, AZURE_STORAGE_ACCOUNT: %,
            HTTP_PROXY: %, HTTPS_PROXY: %, NO_PROXY: %, MODEL_CONFIGS_PROXY_URL: %,
            GATEWAY_BASE_URL: %, ALBUS_ENDPOINT: %, FINETUNES_AWS_ROLE_ARN: %}}
          ingress: {enabled: true, hostname: %, host: %, hosts: [{host: %}], tls: [{hosts: [%]}]}
          images: {gatewayImage: {repository: %, tag: %}}
          imageCredentials: [{name: x, registry: %, username: u, password: p}]
          vaultConfig: {enabled: true, vaultHost: %}
          milvus: {externalEndpoint: %}
          service: {loadBalancerIP: %}
          dataservice: {env: {GATEWAY_BASE_URL: %}}
          """);

  /** The first character decides on places and chart version. */
  @DictionaryEntries({
    "@@",
    "://",
    "redis",
    "rediss",
    "https",
    "mongodb+srv",
    ".cache.amazonaws.com",
    "clustercfg.",
    "master.",
    ":6379",
    "@",
    "[::1]",
    ".windows.net",
    ".internal",
    ".svc.cluster.local",
    "<HOST>",
    "${HOST}",
    "localhost",
    "/v1",
    "arn:aws:iam::",
    "%2F"
  })
  @FuzzTest(maxDuration = "30m")
  void value(byte[] bytes) {
    PLACES.assertSound(bytes);
  }
}
