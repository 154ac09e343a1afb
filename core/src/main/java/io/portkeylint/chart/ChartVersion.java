package io.portkeylint.chart;

import org.jspecify.annotations.Nullable;

/** A released version of the gateway chart, for instance 1.7.7. */
public record ChartVersion(int major, int minor, int patch) implements Comparable<ChartVersion> {

  /**
   * Reads a text such as {@code 1.7.7}.
   *
   * @throws IllegalArgumentException when the text is not of that form
   */
  public static ChartVersion parse(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a version: " + text);
    }
    return new ChartVersion(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  public boolean isAtLeast(int otherMajor, int otherMinor, int otherPatch) {
    if (major != otherMajor) {
      return major > otherMajor;
    }
    return minor != otherMinor ? minor > otherMinor : patch >= otherPatch;
  }

  @Override
  public int compareTo(ChartVersion other) {
    int byMajor = Integer.compare(major, other.major);
    int byMinor = Integer.compare(minor, other.minor);
    return byMajor != 0 ? byMajor : byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
  }

  // Written out: the generated methods of a record start the machinery of invokedynamic, which
  // costs a cold run more than reading the values does.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ChartVersion that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return (major * 1_000 + minor) * 1_000 + patch;
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
