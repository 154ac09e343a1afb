package io.portkeylint.values;

import io.portkeylint.source.Source;
import io.portkeylint.yaml.YamlMapping;

/**
 * One source of values in the order in which Helm lays them over each other.
 *
 * @param source where the values are written
 * @param values what they are
 */
public record Layer(Source source, YamlMapping values) {

  /** Whether a person wrote these values, so that they can be asked to change them. */
  public boolean isWritten() {
    return source.kind() != Source.Kind.DEFAULTS;
  }
}
