package io.portkeylint.maven;

import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One deployment in the POM. What it leaves out is taken from the goal's parameters. */
public final class Deployment {

  private List<File> valuesFiles = List.of();
  private List<String> set = List.of();
  private @Nullable String chartVersion;
  private @Nullable String platform;
  private @Nullable String phase;

  /** Called by Maven, which then sets the fields. */
  public Deployment() {}

  Deployment(
      List<File> valuesFiles,
      List<String> set,
      @Nullable String chartVersion,
      @Nullable String platform,
      @Nullable String phase) {
    this.valuesFiles = valuesFiles;
    this.set = set;
    this.chartVersion = chartVersion;
    this.platform = platform;
    this.phase = phase;
  }

  /** What is missing in this one, taken from another; the files stay. */
  Deployment over(Deployment weaker) {
    return new Deployment(
        valuesFiles,
        set.isEmpty() ? weaker.set : set,
        chartVersion == null ? weaker.chartVersion : chartVersion,
        platform == null ? weaker.platform : platform,
        phase == null ? weaker.phase : phase);
  }

  /** Later files win over earlier ones, as with Helm's {@code -f}. */
  List<File> valuesFiles() {
    return valuesFiles;
  }

  /** Arguments of {@code --set}, applied after the files. */
  List<String> set() {
    return set;
  }

  @Nullable String chartVersion() {
    return chartVersion;
  }

  /** {@code eks}, {@code aks}, {@code gke} or {@code other}. */
  @Nullable String platform() {
    return platform;
  }

  /** {@code initial} or {@code steady}. */
  @Nullable String phase() {
    return phase;
  }

  @Override
  public String toString() {
    return valuesFiles.toString();
  }
}
