package io.portkeylint.maven;

import io.portkeylint.values.SetArgument.Kind;
import java.io.File;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One deployment in the POM. What it leaves out is taken from the goal's parameters. */
public final class Deployment {

  private List<File> valuesFiles = List.of();
  private List<String> set = List.of();
  private List<String> setString = List.of();
  private List<String> setJson = List.of();
  private List<String> setFile = List.of();
  private List<String> setLiteral = List.of();
  private @Nullable String chartVersion;
  private @Nullable String platform;
  private @Nullable String phase;
  private @Nullable Boolean partial;

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

  /** Later files win over earlier ones, as with Helm's {@code -f}. */
  List<File> valuesFiles() {
    return valuesFiles;
  }

  Terms terms() {
    Map<Kind, List<String>> arguments =
        Map.of(
            Kind.SET, set,
            Kind.SET_STRING, setString,
            Kind.SET_JSON, setJson,
            Kind.SET_FILE, setFile,
            Kind.SET_LITERAL, setLiteral);
    return new Terms(Terms.arguments(arguments), chartVersion, platform, phase, partial);
  }

  @Override
  public String toString() {
    return valuesFiles.toString();
  }
}
