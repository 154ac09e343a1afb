package io.portkeylint.maven;

import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One deployment in the configuration. What it leaves out is taken from the goal's parameters. */
public final class Deployment {

  private List<File> valuesFiles = List.of();
  private List<String> set = List.of();
  private @Nullable String chartVersion;
  private @Nullable String phase;

  /** Called by Maven, which then sets the fields. */
  public Deployment() {}

  Deployment(
      List<File> valuesFiles,
      List<String> set,
      @Nullable String chartVersion,
      @Nullable String phase) {
    this.valuesFiles = valuesFiles;
    this.set = set;
    this.chartVersion = chartVersion;
    this.phase = phase;
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

  /** {@code initial} or {@code steady}. */
  @Nullable String phase() {
    return phase;
  }

  @Override
  public String toString() {
    return valuesFiles.toString();
  }
}
