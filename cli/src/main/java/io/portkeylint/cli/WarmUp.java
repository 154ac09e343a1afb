package io.portkeylint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Checks values with mistakes of many kinds and throws the reports away, then loads what is left in
 * the jar: a launcher that archives the classes of a run so gets those of later runs too, whatever
 * they find. A run all of whose classes are archived does not even open its jar, which is worth as
 * much as the loading of a hundred classes.
 */
public final class WarmUp {

  /** The system property that asks for a warm-up at the end of an ordinary run. */
  static final String PROPERTY = "portkey-lint.warm-up";

  private static final String OURS = "io/portkeylint/";
  private static final String CLASS = ".class";
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
      loadTheRest();
    } catch (IOException | URISyntaxException noPlaceToWrite) {
      return;
    }
  }

  private static void loadTheRest() throws IOException, URISyntaxException {
    CodeSource source = WarmUp.class.getProtectionDomain().getCodeSource();
    Path jar = source == null ? null : Path.of(source.getLocation().toURI());
    if (jar == null || !Files.isRegularFile(jar)) {
      return;
    }
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : Collections.list(file.entries())) {
        String name = entry.getName();
        if (name.startsWith(OURS) && name.endsWith(CLASS)) {
          load(name.substring(0, name.length() - CLASS.length()).replace('/', '.'));
        }
      }
    }
  }

  private static void load(String type) {
    try {
      Class.forName(type, false, WarmUp.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError notOnThisPath) {
      return;
    }
  }
}
