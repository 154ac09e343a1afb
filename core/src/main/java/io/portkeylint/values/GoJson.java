package io.portkeylint.values;

import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlScalar.Style;
import io.portkeylint.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One JSON value within an argument, read as Go reads it: strictly, the last of two equal keys
 * counts, numbers are 64-bit floats, half a surrogate pair becomes U+FFFD.
 */
final class GoJson {

  private static final int DEEPEST = 1_000;

  private final Source source;
  private final String text;
  private int next;
  private int depth;

  GoJson(Source source, int start) {
    this.source = source;
    this.text = source.text();
    this.next = start;
  }

  /** Offset behind the value; what follows may be anything. */
  int end() {
    return next;
  }

  /** Whether only blanks follow. */
  boolean isAtEnd() {
    skipBlanks();
    return next == text.length();
  }

  /** Reads the value, blanks before it included. */
  YamlNode read() {
    skipBlanks();
    int start = next;
    char first = peek();
    switch (first) {
      case '{':
      case '[':
        if (++depth > DEEPEST) {
          throw refused(start, "the JSON is nested deeper than " + DEEPEST + " levels");
        }
        YamlNode node = first == '{' ? object() : array();
        depth--;
        return node;
      case '"':
        String string = string();
        return YamlScalar.string(span(start), Style.DOUBLE_QUOTED, string);
      case 't':
        word("true");
        return YamlScalar.bool(span(start), "true", true);
      case 'f':
        word("false");
        return YamlScalar.bool(span(start), "false", false);
      case 'n':
        word("null");
        return YamlScalar.nothing(span(start), "null");
      default:
        return number();
    }
  }

  private YamlNode object() {
    int start = next++;
    Map<String, YamlEntry> entries = new LinkedHashMap<>();
    skipBlanks();
    if (peek() == '}') {
      next++;
      return new YamlMapping(span(start), List.of());
    }
    while (true) {
      skipBlanks();
      int keyStart = next;
      if (peek() != '"') {
        throw refused(next, "JSON has a key in double quotes here");
      }
      String name = string();
      Span keySpan = span(keyStart);
      skipBlanks();
      if (peek() != ':') {
        throw refused(next, "JSON has a `:` here");
      }
      next++;
      entries.put(name, new YamlEntry(name, keySpan, read()));
      if (isLast('}')) {
        return new YamlMapping(span(start), new ArrayList<>(entries.values()));
      }
    }
  }

  private YamlNode array() {
    int start = next++;
    List<YamlNode> items = new ArrayList<>();
    skipBlanks();
    if (peek() == ']') {
      next++;
      return new YamlSequence(span(start), items);
    }
    while (true) {
      items.add(read());
      if (isLast(']')) {
        return new YamlSequence(span(start), items);
      }
    }
  }

  private boolean isLast(char close) {
    skipBlanks();
    char c = peek();
    if (c != ',' && c != close) {
      throw refused(next, "JSON has a `,` or `" + close + "` here");
    }
    next++;
    return c == close;
  }

  private String string() {
    int start = next++;
    StringBuilder out = new StringBuilder();
    while (true) {
      char c = peek();
      next++;
      if (c == '"') {
        return out.toString();
      }
      if (c < ' ') {
        throw refused(next - 1, c == 0 ? "the JSON text is not closed" : "a control character");
      }
      if (c == '\\') {
        escape(out, start);
      } else if (Character.isSurrogate(c)) {
        surrogate(out, c);
      } else {
        out.append(c);
      }
    }
  }

  private void surrogate(StringBuilder out, char c) {
    boolean paired =
        Character.isHighSurrogate(c)
            && next < text.length()
            && Character.isLowSurrogate(text.charAt(next));
    if (paired) {
      out.append(c).append(text.charAt(next++));
    } else {
      out.append('\ufffd');
    }
  }

  private void escape(StringBuilder out, int start) {
    char c = peek();
    next++;
    switch (c) {
      case '"', '\\', '/' -> out.append(c);
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'u' -> {
        char unit = hex();
        if (!Character.isSurrogate(unit)) {
          out.append(unit);
        } else if (Character.isHighSurrogate(unit) && isEscapedLowSurrogate()) {
          next += 2;
          out.append(unit).append(hex());
        } else {
          out.append('\ufffd');
        }
      }
      default -> throw refused(start, "the JSON text has an escape that JSON does not know");
    }
  }

  private boolean isEscapedLowSurrogate() {
    if (!text.startsWith("\\u", next)) {
      return false;
    }
    int before = next;
    next += 2;
    boolean low = Character.isLowSurrogate(hex());
    next = before;
    return low;
  }

  private char hex() {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      char c = peek();
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw refused(next, "four hexadecimal digits stand here in JSON");
      }
      unit = unit * 16 + digit;
      next++;
    }
    return (char) unit;
  }

  private YamlNode number() {
    int start = next;
    if (peek() == '-') {
      next++;
    }
    if (peek() == '0') {
      next++;
    } else {
      digits(start);
    }
    if (peek() == '.') {
      next++;
      digits(start);
    }
    if (peek() == 'e' || peek() == 'E') {
      next++;
      if (peek() == '+' || peek() == '-') {
        next++;
      }
      digits(start);
    }
    String digits = text.substring(start, next);
    double value = Double.parseDouble(digits);
    if (Double.isInfinite(value)) {
      throw refused(start, "the number is too large");
    }
    return YamlScalar.number(span(start), digits, value);
  }

  private void digits(int numberStart) {
    int first = next;
    while (peek() >= '0' && peek() <= '9') {
      next++;
    }
    if (next == first) {
      throw refused(numberStart, "no JSON value starts here");
    }
  }

  private void word(String word) {
    if (!text.startsWith(word, next)) {
      throw refused(next, "no JSON value starts here");
    }
    next += word.length();
  }

  private void skipBlanks() {
    while (next < text.length()) {
      char c = text.charAt(next);
      if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
        return;
      }
      next++;
    }
  }

  /** The next character; 0, which JSON never has, at the end. */
  private char peek() {
    return next < text.length() ? text.charAt(next) : 0;
  }

  private Span span(int start) {
    return source.span(start, next);
  }

  private WrongArgumentException refused(int offset, String what) {
    return SetParser.refused(source, Math.min(offset, text.length()), what);
  }

  /** White space as Go's {@code unicode.IsSpace} has it. */
  static boolean isGoSpace(char c) {
    return c >= '\t' && c <= '\r'
        || c == ' '
        || c == '\u0085'
        || c == '\u00a0'
        || c > 0x1000 && Character.isSpaceChar(c);
  }
}
