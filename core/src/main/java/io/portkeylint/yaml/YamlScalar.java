package io.portkeylint.yaml;

import io.portkeylint.source.Span;

/**
 * A single value, typed as Helm types it.
 *
 * @param style how it is written
 * @param text the content: quotes and escapes resolved, block scalars folded and chomped, nothing
 *     else changed ({@code 0123} stays {@code 0123})
 * @param type what Helm makes of it
 * @param number the number when {@code type} is {@link Type#FLOAT}, else 0
 * @param integer the number when {@code type} is {@link Type#INTEGER}, 1 for true, else 0
 */
public record YamlScalar(
    Span span, Style style, String text, Type type, double number, long integer)
    implements YamlNode {

  /** How a scalar is written. */
  public enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    LITERAL,
    FOLDED
  }

  /** What Helm makes of a scalar. */
  public enum Type {
    STRING,
    BOOLEAN,
    /** Every number in a file is a 64-bit float. */
    FLOAT,
    /** Only {@code --set} makes integers. */
    INTEGER,
    NULL
  }

  public static YamlScalar string(Span span, Style style, String text) {
    return new YamlScalar(span, style, text, Type.STRING, 0, 0);
  }

  public static YamlScalar bool(Span span, String text, boolean value) {
    return new YamlScalar(span, Style.PLAIN, text, Type.BOOLEAN, 0, value ? 1 : 0);
  }

  public static YamlScalar number(Span span, String text, double value) {
    return new YamlScalar(span, Style.PLAIN, text, Type.FLOAT, value, 0);
  }

  public static YamlScalar integer(Span span, String text, long value) {
    return new YamlScalar(span, Style.PLAIN, text, Type.INTEGER, 0, value);
  }

  public static YamlScalar nothing(Span span, String text) {
    return new YamlScalar(span, Style.PLAIN, text, Type.NULL, 0, 0);
  }

  public boolean isNull() {
    return type == Type.NULL;
  }

  public boolean isString() {
    return type == Type.STRING;
  }

  public boolean isNumber() {
    return type == Type.FLOAT || type == Type.INTEGER;
  }

  /** Whether {@code if} takes the branch in a template: anything but false, 0, "" and null. */
  public boolean isTruthy() {
    return switch (type) {
      case STRING -> !text.isEmpty();
      case FLOAT -> number != 0;
      case BOOLEAN, INTEGER -> integer != 0;
      case NULL -> false;
    };
  }
}
