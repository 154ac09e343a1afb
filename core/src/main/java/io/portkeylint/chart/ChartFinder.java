package io.portkeylint.chart;

import io.portkeylint.yaml.YamlMapping;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Finds the chart version that a values file is for: the one asked for, else what a {@code
 * Chart.yaml} or {@code Chart.lock} beside or above the file says, else an Argo CD or Flux manifest
 * beside it, else the newest known. Files that cannot be read or understood are passed over.
 */
public final class ChartFinder {

  /** Folders that are looked into when no repository root is met, the file's own included. */
  private static final int MOST_FOLDERS = 5;

  /** Manifests that are read; folders full of other files are not searched to the end. */
  private static final int MOST_MANIFESTS = 12;

  private static final int LARGEST = 64 * 1024;

  private static final String VALUES = "values.yaml";

  private final Path file;
  private final File folder;
  private final String fileName;
  private @Nullable Dependency dependency;

  private ChartFinder(Path file) {
    this.file = file;
    File absolute = file.toAbsolutePath().normalize().toFile();
    File parent = absolute.getParentFile();
    this.folder = parent == null ? absolute : parent;
    this.fileName = absolute.getName();
  }

  /**
   * Finds the version.
   *
   * @param wanted the version asked for, or null
   * @param origin where it was asked for, for a reader: {@code --chart-version}
   * @param file a values file, or null for standard input; it need not exist
   * @throws UnknownChartVersionException when the version asked for is none
   */
  public static FoundChart find(@Nullable String wanted, String origin, @Nullable Path file) {
    ChosenChart asked = wanted == null ? null : ChartVersions.resolve(wanted, origin);
    if (file == null) {
      return new FoundChart(asked == null ? ChartVersions.newest() : asked, null);
    }
    ChartFinder finder = new ChartFinder(file);
    ChosenChart found = finder.inCharts();
    if (asked != null) {
      found = asked;
    } else if (found == null) {
      found = finder.inManifests();
    }
    return new FoundChart(found == null ? ChartVersions.newest() : found, finder.dependency);
  }

  private @Nullable ChosenChart inCharts() {
    File searched = folder;
    String way = "";
    for (int i = 0; i < MOST_FOLDERS && searched != null; i++) {
      ChosenChart found = inChart(searched, way);
      if (found != null || new File(searched, ".git").exists()) {
        return found;
      }
      searched = searched.getParentFile();
      way += "../";
    }
    return null;
  }

  private @Nullable ChosenChart inChart(File searched, String way) {
    String text = text(new File(searched, "Chart.yaml"));
    YamlMapping chart = text == null ? null : GatewayReference.read("Chart.yaml", text);
    if (text == null || chart == null) {
      return null;
    }
    GatewayReference itself = GatewayReference.chartItself(chart, text);
    if (itself != null) {
      return chosen(itself.version(), where(way, "Chart.yaml"));
    }
    GatewayReference needed = GatewayReference.dependency(chart);
    if (needed == null) {
      return null;
    }
    boolean hasValues = new File(searched, VALUES).isFile();
    Path values = hasValues ? file.resolveSibling(way + VALUES).normalize() : null;
    dependency = new Dependency(needed.key(), values);
    String lockText = text(new File(searched, "Chart.lock"));
    YamlMapping lock = lockText == null ? null : GatewayReference.read("Chart.lock", lockText);
    String locked = lock == null ? "" : needed.lockedIn(lock);
    return locked.isEmpty()
        ? chosen(needed.version(), where(way, "Chart.yaml"))
        : chosen(locked, where(way, "Chart.lock"));
  }

  private String where(String way, String name) {
    return way.isEmpty() ? name + " beside " + fileName : way + name;
  }

  private @Nullable ChosenChart inManifests() {
    ChosenChart found = null;
    int read = 0;
    for (String name : ManifestNames.in(folder)) {
      if (name.equals(fileName) || read == MOST_MANIFESTS) {
        continue;
      }
      read++;
      String text = text(new File(folder, name));
      ChosenChart here = text == null ? null : inManifest(text, name);
      if (here != null && found != null && !here.version().equals(found.version())) {
        return new ChosenChart(
            Chart.newest(), "newest known; the manifests beside " + fileName + " disagree");
      }
      found = found == null ? here : found;
    }
    return found;
  }

  private @Nullable ChosenChart inManifest(String text, String name) {
    if (!text.contains("targetRevision") && !text.contains("HelmRelease")) {
      return null;
    }
    int start = 0;
    while (start < text.length()) {
      int next = text.indexOf("\n---", start);
      int end = next < 0 ? text.length() : next + 1;
      int body = text.startsWith("---", start) ? lineEnd(text, start) : start;
      YamlMapping manifest =
          body < end ? GatewayReference.read(name, text.substring(body, end)) : null;
      GatewayReference found = manifest == null ? null : GatewayReference.installedBy(manifest);
      if (found != null) {
        return chosen(found.version(), name + " beside " + fileName);
      }
      start = end;
    }
    return null;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  /** The newest known version that fits; the newest of all when none does. */
  private static ChosenChart chosen(String version, String where) {
    VersionConstraint constraint = new VersionConstraint(version);
    if (constraint.isExact()) {
      try {
        return ChartVersions.resolve(constraint.exact(), where);
      } catch (UnknownChartVersionException e) {
        return new ChosenChart(
            Chart.newest(), "newest known; " + where + " names a version that is not known");
      }
    }
    ChartVersion newest = null;
    for (ChartVersion known : Chart.versions()) {
      newest = constraint.contains(known) ? known : newest;
    }
    return newest == null
        ? new ChosenChart(
            Chart.newest(), "newest known; no known version fits the range in " + where)
        : new ChosenChart(newest, where + ", newest of its range");
  }

  /** The text of a file, or null when it is missing, large or cannot be read. */
  private static @Nullable String text(File candidate) {
    long size = candidate.length();
    if (size <= 0 || size > LARGEST || !candidate.isFile()) {
      return null;
    }
    try (InputStream in = new FileInputStream(candidate)) {
      return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return null;
    }
  }
}
