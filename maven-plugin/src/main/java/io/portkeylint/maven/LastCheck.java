package io.portkeylint.maven;

import io.portkeylint.LintRequest;
import io.portkeylint.LintRequest.Input;
import io.portkeylint.chart.ChartFinder;
import io.portkeylint.chart.Dependency;
import io.portkeylint.chart.FoundChart;
import io.portkeylint.config.RulePolicy;
import io.portkeylint.config.RulePolicy.SeverityChange;
import io.portkeylint.values.SetArgument;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Remembers in the build directory, as a digest, what a check that found nothing has read: the
 * files, the configuration, the baseline, the parameters, the chart, and this plug-in with what it
 * was given beside. A check that found anything is not remembered, so that its findings are shown
 * each time; nor is one that reads files which only itself can tell: those of {@code --set-file},
 * and those that a schema refers to.
 */
final class LastCheck {

  private final @Nullable Path stamp;
  private final String tool;
  private final List<LintRequest> requests;
  private final List<Path> further;
  private final LocalDate today;

  /**
   * @param stamp where the digest is kept, or null to remember nothing
   * @param tool tells this plug-in from another version, or the same with other rules
   * @param further files beside the values that the result depends on
   * @param today decides which suppressions have expired
   */
  LastCheck(
      @Nullable File stamp,
      String tool,
      List<LintRequest> requests,
      List<Path> further,
      LocalDate today) {
    this.stamp = stamp == null || readsMore(requests) ? null : stamp.toPath();
    this.tool = tool;
    this.requests = requests;
    this.further = further;
    this.today = today;
  }

  private static boolean readsMore(List<LintRequest> requests) {
    for (LintRequest request : requests) {
      for (SetArgument argument : request.arguments()) {
        if (argument.kind() == SetArgument.Kind.SET_FILE) {
          return true;
        }
      }
      if (!request.schemas().isEmpty()) {
        return true;
      }
    }
    return false;
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
    add(digest, tool);
    for (Path file : further) {
      add(digest, file.toString());
      add(digest, file);
    }
    for (LintRequest request : requests) {
      add(digest, String.valueOf(request.chartVersion()));
      add(digest, request.phase().name());
      add(digest, String.valueOf(request.platform()));
      add(digest, String.valueOf(request.isPartial()));
      addPolicy(digest, request.policy());
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

  /** Of the configuration only what parameters may change: the file itself is read anyway. */
  private static void addPolicy(MessageDigest digest, @Nullable RulePolicy policy) {
    if (policy != null) {
      for (SeverityChange change : policy.changes()) {
        add(digest, change.rules().word() + "=" + change.severity());
      }
      add(digest, new TreeSet<>(policy.extraVariables()).toString());
    }
  }

  /** What is found around a file decides too: a chart, its dependency, and values of its own. */
  private void addChart(MessageDigest digest, Path file) throws IOException {
    FoundChart found = ChartFinder.find(null, "", file);
    add(digest, found.chart().version().toString());
    Dependency dependency = found.dependency();
    if (dependency != null) {
      add(digest, dependency.key());
      Path values = dependency.values();
      add(digest, values == null ? file : values);
    }
  }

  private void add(MessageDigest digest, Path file) throws IOException {
    byte[] content = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    add(digest, content);
    // A suppression may expire although nothing changes.
    if (new String(content, StandardCharsets.UTF_8).contains("portkey-lint-")) {
      add(digest, today.toString());
    }
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
