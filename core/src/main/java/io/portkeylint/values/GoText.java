package io.portkeylint.values;

import io.portkeylint.yaml.GoFloat;
import io.portkeylint.yaml.GoNumbers;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The texts that Helm's templates make of values. */
public final class GoText {

  private GoText() {}

  /**
   * The text that an environment variable finally has. Null gives an empty text, as the chart's
   * templates do from 1.7.0 on; {@link #toText} has what it is without their help.
   */
  public static String env(YamlScalar scalar) {
    return scalar.isNull() ? "" : toText(scalar);
  }

  /** What {@code toString} gives; {@code <nil>} for null, {@code [1 two]}, {@code map[a:1]}. */
  public static String toText(YamlNode value) {
    if (value instanceof YamlScalar scalar) {
      return scalarText(scalar);
    }
    StringBuilder out = new StringBuilder();
    appendText(value, out);
    return out.toString();
  }

  /** What {@code quote} gives: a Go string literal; nothing for null. */
  public static String quoted(YamlNode value) {
    boolean isNull = value instanceof YamlScalar scalar && scalar.isNull();
    return isNull ? "" : GoQuote.quote(toText(value));
  }

  /** What {@code toJson} gives, in one line, keys in order, {@code <>&} as escapes. */
  public static String json(YamlNode value) {
    StringBuilder out = new StringBuilder();
    appendJson(value, out);
    return out.toString();
  }

  /** What {@code toString | int} gives: 0 for a text that is no integer. */
  public static long integer(YamlNode value) {
    return GoNumbers.integerOrZero(toText(value));
  }

  /** Whether {@code if} takes the branch. */
  public static boolean isTruthy(YamlNode value) {
    if (value instanceof YamlMapping mapping) {
      return !mapping.entries().isEmpty();
    }
    if (value instanceof YamlSequence sequence) {
      return !sequence.items().isEmpty();
    }
    return ((YamlScalar) value).isTruthy();
  }

  private static String scalarText(YamlScalar scalar) {
    return switch (scalar.type()) {
      case STRING -> scalar.text();
      case NULL -> "<nil>";
      case BOOLEAN -> scalar.integer() == 1 ? "true" : "false";
      case INTEGER -> Long.toString(scalar.integer());
      case FLOAT -> GoFloat.general(scalar.number());
    };
  }

  private static void appendText(YamlNode value, StringBuilder out) {
    if (value instanceof YamlMapping mapping) {
      out.append("map[");
      String separator = "";
      for (YamlEntry entry : inOrder(mapping)) {
        out.append(separator).append(entry.name()).append(':');
        appendText(entry.value(), out);
        separator = " ";
      }
      out.append(']');
    } else if (value instanceof YamlSequence sequence) {
      out.append('[');
      String separator = "";
      for (YamlNode item : sequence.items()) {
        out.append(separator);
        appendText(item, out);
        separator = " ";
      }
      out.append(']');
    } else {
      out.append(scalarText((YamlScalar) value));
    }
  }

  private static void appendJson(YamlNode value, StringBuilder out) {
    if (value instanceof YamlMapping mapping) {
      out.append('{');
      String separator = "";
      for (YamlEntry entry : inOrder(mapping)) {
        out.append(separator);
        GoQuote.appendJson(entry.name(), out);
        out.append(':');
        appendJson(entry.value(), out);
        separator = ",";
      }
      out.append('}');
    } else if (value instanceof YamlSequence sequence) {
      out.append('[');
      String separator = "";
      for (YamlNode item : sequence.items()) {
        out.append(separator);
        appendJson(item, out);
        separator = ",";
      }
      out.append(']');
    } else {
      appendScalarJson((YamlScalar) value, out);
    }
  }

  private static void appendScalarJson(YamlScalar scalar, StringBuilder out) {
    switch (scalar.type()) {
      case STRING -> GoQuote.appendJson(scalar.text(), out);
      case NULL -> out.append("null");
      case FLOAT -> out.append(GoFloat.json(scalar.number()));
      case BOOLEAN, INTEGER -> out.append(scalarText(scalar));
    }
  }

  private static List<YamlEntry> inOrder(YamlMapping mapping) {
    List<YamlEntry> entries = new ArrayList<>(mapping.entries());
    entries.sort(new ByName());
    return entries;
  }

  /** The order of the UTF-8 bytes, which is that of the code points. */
  private static final class ByName implements Comparator<YamlEntry> {
    @Override
    public int compare(YamlEntry one, YamlEntry two) {
      String first = one.name();
      String second = two.name();
      int common = Math.min(first.length(), second.length());
      for (int i = 0; i < common; i++) {
        char a = first.charAt(i);
        char b = second.charAt(i);
        if (a != b) {
          boolean pairs = Character.isSurrogate(a) != Character.isSurrogate(b);
          return pairs ? (Character.isSurrogate(a) ? 1 : -1) : Character.compare(a, b);
        }
      }
      return Integer.compare(first.length(), second.length());
    }
  }
}
