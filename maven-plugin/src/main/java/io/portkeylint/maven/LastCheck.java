package io.portkeylint.maven;

import io.portkeylint.LintRequest;
import io.portkeylint.LintRequest.Input;
import io.portkeylint.ToolVersion;
import io.portkeylint.chart.ChartFinder;
import io.portkeylint.chart.Dependency;
import io.portkeylint.chart.FoundChart;
import io.portkeylint.values.SetArgument;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Remembers in the build directory, as a digest, what a check that found nothing has read: the
 * files, the arguments, the chart, and the version of this plug-in. A check that found anything is
 * not remembered, so that its findings are shown each time.
 */
final class LastCheck {

  private final @Nullable Path stamp;
  private final List<LintRequest> requests;

  /**
   * @param stamp where the digest is kept, or null to remember nothing
   */
  LastCheck(@Nullable File stamp, List<LintRequest> requests) {
    this.stamp = stamp == null ? null : stamp.toPath();
    this.requests = requests;
  }

  boolean foundNothingInTheSame() throws IOException {
    return stamp != null && Files.exists(stamp) && Files.readString(stamp).equals(digest());
  }

  void remember() throws IOException {
    if (stamp != null) {
      Path folder = stamp.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(stamp, digest());
    }
  }

  private String digest() throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java platform has SHA-256", e);
    }
    add(digest, ToolVersion.get());
    for (LintRequest request : requests) {
      add(digest, String.valueOf(request.chartVersion()));
      add(digest, request.phase().name());
      for (SetArgument argument : request.arguments()) {
        add(digest, argument.kind().option());
        add(digest, argument.source().text());
      }
      for (Input input : request.inputs()) {
        if (input instanceof Input.File file) {
          add(digest, file.name());
          add(digest, file.path());
          addChart(digest, file.path());
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** What is found around a file decides too: a chart, its dependency, and values of its own. */
  private static void addChart(MessageDigest digest, Path file) throws IOException {
    FoundChart found = ChartFinder.find(null, "", file);
    add(digest, found.chart().version().toString());
    Dependency dependency = found.dependency();
    if (dependency != null) {
      add(digest, dependency.key());
      Path values = dependency.values();
      add(digest, values == null ? file : values);
    }
  }

  private static void add(MessageDigest digest, Path file) throws IOException {
    add(digest, Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0]);
  }

  private static void add(MessageDigest digest, String text) {
    add(digest, text.getBytes(StandardCharsets.UTF_8));
  }

  /** With the length first, so that no two different lists give the same bytes. */
  private static void add(MessageDigest digest, byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
