package io.portkeylint.values;

import io.portkeylint.source.Position;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlScalar.Style;
import io.portkeylint.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text of a {@code --set…} argument: {@code a.b[0]=x,c={1,2}}. A backslash takes the next
 * character as it is, except in {@code --set-literal}. There is no quoting.
 *
 * <p>Messages name the argument and the column and nothing of its text: a comma that was not
 * escaped makes a key of half a password.
 */
final class SetParser {

  private static final int MOST_DOTS = 30;
  private static final int MOST_STEPS = 1_000;
  private static final int END = -1;

  private final SetArgument.Kind kind;
  private final Source source;
  private final String text;
  private final SetFiles files;
  private final StringBuilder token = new StringBuilder();
  private int next;

  private SetParser(SetArgument argument, SetFiles files) {
    this.kind = argument.kind();
    this.source = argument.source();
    this.text = source.text();
    this.files = files;
  }

  /**
   * The assignments in the order of the text.
   *
   * @throws WrongArgumentException when Helm would refuse the argument whatever the files hold
   */
  static List<Assignment> parse(SetArgument argument, SetFiles files) {
    SetParser parser = new SetParser(argument, files);
    List<Assignment> assignments = new ArrayList<>();
    while (parser.next < parser.text.length()) {
      parser.assignment(assignments);
    }
    return assignments;
  }

  private void assignment(List<Assignment> into) {
    List<Assignment.Step> steps = new ArrayList<>();
    boolean inKey = true;
    int dots = 0;
    while (true) {
      int start = next;
      int last = inKey ? token(keyStops(), true) : token("[.=", true);
      Span span = source.span(start, last == END ? next : next - 1);
      if (inKey) {
        if (last == END && !token.isEmpty()) {
          throw refused(start, "no value follows the key");
        }
        if (last == ',') {
          throw refused(start, "no value follows the key; write \\, for a comma inside a value");
        }
        steps.add(new Assignment.Step(token.toString(), -1, span));
      } else if (!token.isEmpty()) {
        throw refused(start, "only `.`, `[` or `=` can follow `]`");
      }
      if (last == END) {
        into.add(new Assignment(steps, null, true));
        return;
      }
      if (last == '=') {
        value(steps, into);
        return;
      }
      if (last == '.') {
        dots += inKey ? 1 : 0;
        if (dots > MOST_DOTS) {
          throw refused(start, "the key is nested deeper than " + MOST_DOTS + " levels");
        }
        inKey = true;
      } else if (!index(steps)) {
        // Helm takes "a[0" for the end of the argument.
        into.add(new Assignment(steps, null, true));
        return;
      } else {
        inKey = false;
      }
      if (steps.size() > MOST_STEPS) {
        throw refused(start, "the path has more than " + MOST_STEPS + " steps");
      }
    }
  }

  /** A comma ends a key everywhere but in {@code --set-literal}. */
  private String keyStops() {
    return kind == SetArgument.Kind.SET_LITERAL ? "=[." : "=[,.";
  }

  private boolean index(List<Assignment.Step> steps) {
    int start = next - 1;
    int last = token("]", true);
    if (last == END) {
      return false;
    }
    Long index = GoInteger.parse(token.toString());
    if (index == null || index > Integer.MAX_VALUE) {
      throw refused(start, "what stands between `[` and `]` is no position in a list");
    }
    if (index < 0) {
      throw refused(start, "a position in a list cannot be negative");
    }
    steps.add(new Assignment.Step(null, index.intValue(), source.span(start, next)));
    return true;
  }

  private void value(List<Assignment.Step> steps, List<Assignment> into) {
    int start = next;
    if (kind == SetArgument.Kind.SET_LITERAL) {
      next = text.length();
      Span span = source.span(start, next);
      into.add(
          new Assignment(
              steps, YamlScalar.string(span, Style.PLAIN, text.substring(start)), false));
    } else if (kind == SetArgument.Kind.SET_JSON) {
      into.add(new Assignment(steps, json(), false));
    } else if (start == text.length()) {
      Span span = source.span(start, start);
      into.add(new Assignment(steps, YamlScalar.string(span, Style.PLAIN, ""), true));
    } else if (text.charAt(start) == '{') {
      into.add(new Assignment(steps, list(), false));
    } else {
      int last = token(",", true);
      into.add(new Assignment(steps, typed(start, last == END ? next : next - 1), false));
    }
  }

  private YamlNode json() {
    int start = next;
    if (skipBlanksAndComma()) {
      return YamlScalar.nothing(source.span(start, start), "");
    }
    GoJson json = new GoJson(source, next);
    YamlNode node = json.read();
    next = json.end();
    skipBlanksAndComma();
    return node;
  }

  /** Whether nothing stands before the next comma or the end; both are then behind. */
  private boolean skipBlanksAndComma() {
    while (next < text.length()) {
      char c = text.charAt(next);
      if (c == ',') {
        next++;
        return true;
      }
      if (!GoJson.isGoSpace(c)) {
        return false;
      }
      next++;
    }
    return true;
  }

  private YamlNode list() {
    int open = next++;
    List<YamlNode> items = new ArrayList<>();
    while (true) {
      int start = next;
      int last = token(",}", true);
      if (last == END) {
        throw refused(open, "the list that starts with `{` is not closed with `}`");
      }
      items.add(typed(start, next - 1));
      if (last == '}') {
        Span span = source.span(open, next);
        if (next < text.length() && text.charAt(next) == ',') {
          next++;
        }
        return new YamlSequence(span, items);
      }
    }
  }

  /** The token, read just before, as a value. */
  private YamlScalar typed(int start, int end) {
    String value = token.toString();
    Span span = source.span(start, end);
    if (kind == SetArgument.Kind.SET_FILE) {
      return YamlScalar.string(span, Style.PLAIN, fileText(value, start));
    }
    if (kind == SetArgument.Kind.SET_STRING) {
      return YamlScalar.string(span, Style.PLAIN, value);
    }
    if (value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false")) {
      return YamlScalar.bool(span, value, value.length() == 4);
    }
    if (value.equalsIgnoreCase("null")) {
      return YamlScalar.nothing(span, value);
    }
    boolean leadingZero = value.startsWith("0") && value.length() > 1;
    Long integer = leadingZero ? null : GoInteger.parse(value);
    return integer == null
        ? YamlScalar.string(span, Style.PLAIN, value)
        : YamlScalar.integer(span, value, integer);
  }

  private String fileText(String path, int start) {
    try {
      return files.read(path);
    } catch (WrongArgumentException e) {
      throw refused(start, "the file that is named here " + e.getMessage());
    }
  }

  /** Reads up to one of the stops, which is then behind, or to the end. */
  private int token(String stops, boolean escapes) {
    token.setLength(0);
    boolean literal = kind == SetArgument.Kind.SET_LITERAL;
    while (next < text.length()) {
      char c = text.charAt(next++);
      if (stops.indexOf(c) >= 0) {
        return c;
      }
      if (c != '\\' || literal || !escapes) {
        token.append(c);
      } else if (next < text.length()) {
        token.append(text.charAt(next++));
      }
    }
    return END;
  }

  private WrongArgumentException refused(int offset, String what) {
    return refused(source, offset, what);
  }

  static WrongArgumentException refused(Source source, int offset, String what) {
    Position position = source.position(offset);
    String line = position.line() == 1 ? "" : "line " + position.line() + ", ";
    return new WrongArgumentException(
        source.name() + ", " + line + "column " + position.column() + ": " + what);
  }
}
