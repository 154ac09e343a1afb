package io.portkeylint.yaml;

import io.portkeylint.source.Source;

/** Reads a values file as Helm does. Immutable and thread-safe. */
public final class YamlReader {

  private final YamlLimits limits;

  public YamlReader(YamlLimits limits) {
    this.limits = limits;
  }

  /** Never throws for any text: what cannot be read is a problem of the result. */
  public YamlFile read(Source source) {
    throw new UnsupportedOperationException("not yet: " + source + limits);
  }
}
