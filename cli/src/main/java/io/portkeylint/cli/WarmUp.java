package io.portkeylint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checks values with mistakes of many kinds and throws the reports away: a launcher that archives
 * the classes of a run so gets those of later runs too, whatever they find.
 */
public final class WarmUp {

  /** The system property that asks for a warm-up at the end of an ordinary run. */
  static final String PROPERTY = "portkey-lint.warm-up";

  private static final String[] FORMATS = {"text", "json", "sarif", "github"};

  private static final String VALUES =
      """
      replicaCount: two
      imagez: {}
      images:
        gatewayImage: {repository: registry.example.com/gateway, tag: latest}
      service:
        type: ClusterIP
        containerPort: 8080
        annotations:
          service.beta.kubernetes.io/aws-load-balancer-type: external
      serviceAccount:
        create: true
        annotations: {eks.amazonaws.com/role-arn: not-an-arn}
      resources:
        requests: {cpu: 500m, memory: 4Gi}
        limits: {cpu: 250m, memory: 2Gi}
      autoscaling: {enabled: true, minReplicas: 5, maxReplicas: 2}
      ingress: {enabled: true}
      environment:
        create: true
        secret: false
        data:
          ANALYTICS_STORE: control-plane
          CACHE_STORE: aws-elastic-cache
          LOG_STORE: s3_assume
          LOG_STORE_REGION: nowhere
          PORT: "8787"
          PORTKEY_CLIENT_AUTH: <CLIENT_AUTH>
          REDIS_TLS_ENABLED: "yes"
          REDIS_URL: https://cache.example.com
          SERVER_MODE: every
      dataservice:
        enabled: true
      """;

  private WarmUp() {}

  /** Runs in a process of its own, for a launcher that makes the archive apart. */
  public static void main(String[] args) {
    run();
  }

  /** Without the means for it, a warm-up is left out. */
  static void run() {
    OutputStream nowhere = OutputStream.nullOutputStream();
    try {
      Path folder = Files.createTempDirectory("portkey-lint");
      Path values = folder.resolve("values.yaml");
      try {
        Files.writeString(values, VALUES);
        for (String format : FORMATS) {
          String[] words = {"--format", format, values.toString()};
          Main.run(words, InputStream.nullInputStream(), nowhere, nowhere);
        }
      } finally {
        Files.deleteIfExists(values);
        Files.delete(folder);
      }
    } catch (IOException noPlaceToWrite) {
      return;
    }
  }
}
