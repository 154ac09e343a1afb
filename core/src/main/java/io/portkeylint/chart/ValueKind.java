package io.portkeylint.chart;

import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlScalar;

/** What a value is, as finely as the chart's templates tell values apart. */
public enum ValueKind {
  NULL(0, "null"),
  TEXT(1, "text"),
  WHOLE_NUMBER(2, "a whole number"),
  FRACTION(3, "a number with a fraction"),
  TRUE(4, "`true`"),
  FALSE(5, "`false`"),
  EMPTY_LIST(6, "an empty list"),
  LIST(7, "a list"),
  EMPTY_MAP(8, "an empty mapping"),
  MAP(9, "a mapping"),
  EMPTY_TEXT(10, "an empty text"),
  /** A text of digits: printed without quotes it turns into a number. */
  DIGITS(11, "text");

  /** How many kinds there are. */
  static final int COUNT = 12;

  private final int column;
  private final String words;

  ValueKind(int column, String words) {
    this.column = column;
    this.words = words;
  }

  /** Where the table of refusals says what becomes of it. */
  int column() {
    return column;
  }

  /** With its article, for a sentence. */
  public String words() {
    return words;
  }

  public static ValueKind of(Value value) {
    if (value instanceof Value.Mapping mapping) {
      return mapping.entries().isEmpty() ? EMPTY_MAP : MAP;
    }
    if (value instanceof Value.Sequence sequence) {
      return sequence.items().isEmpty() ? EMPTY_LIST : LIST;
    }
    return of(((Value.Scalar) value).scalar());
  }

  public static ValueKind of(YamlScalar scalar) {
    switch (scalar.type()) {
      case NULL:
        return NULL;
      case BOOLEAN:
        return scalar.isTruthy() ? TRUE : FALSE;
      case INTEGER:
        return WHOLE_NUMBER;
      case FLOAT:
        return scalar.number() == Math.rint(scalar.number()) ? WHOLE_NUMBER : FRACTION;
      default:
        return ofText(scalar.text());
    }
  }

  /** The kind of a text by its content. */
  public static ValueKind ofText(String text) {
    if (text.isEmpty()) {
      return EMPTY_TEXT;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return TEXT;
      }
    }
    return DIGITS;
  }
}
