package io.portkeylint.values;

import io.portkeylint.yaml.YamlScalar;

/** The texts that Helm's templates make of values. */
public final class GoText {

  private GoText() {}

  /** The text that an environment variable finally has; null gives an empty text. */
  public static String env(YamlScalar scalar) {
    return switch (scalar.type()) {
      case STRING -> scalar.text();
      case NULL -> "";
      case BOOLEAN -> scalar.integer() == 1 ? "true" : "false";
      case INTEGER -> Long.toString(scalar.integer());
      case FLOAT ->
          scalar.number() == (long) scalar.number() && Math.abs(scalar.number()) < 1e6
              ? Long.toString((long) scalar.number())
              : Double.toString(scalar.number());
    };
  }
}
