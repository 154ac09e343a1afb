package io.portkeylint.yaml;

/**
 * Bounds on what a file may ask of the reader.
 *
 * @param maxLength longest text, in UTF-16 units
 * @param maxDepth most levels of mappings and sequences below the topmost one, aliases followed
 */
public record YamlLimits(int maxLength, int maxDepth) {

  /** 10 Mi characters and 1,000 levels: far beyond any values file. */
  public static final YamlLimits STANDARD = new YamlLimits(10 * 1024 * 1024, 1_000);
}
