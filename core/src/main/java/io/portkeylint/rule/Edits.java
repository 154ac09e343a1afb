package io.portkeylint.rule;

import io.portkeylint.finding.TextEdit;
import io.portkeylint.model.Setting;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/**
 * Makes the text edits of fixes. Every method gives null where the text cannot be changed in place:
 * an argument of the command line, a value that an alias brings in, a key that no file has a
 * mapping for.
 */
public final class Edits {

  private Edits() {}

  /** Writes another text over a value, in its style of quotes where the text allows it. */
  public static @Nullable TextEdit replace(Setting<?> setting, String text) {
    Occurrence place = setting.place();
    if (!isEditable(place) || !(place.node() instanceof YamlScalar scalar)) {
      return null;
    }
    return switch (scalar.style()) {
      case PLAIN -> new TextEdit(place.span(), literal(text));
      case DOUBLE_QUOTED, SINGLE_QUOTED -> new TextEdit(place.span(), '"' + escaped(text) + '"');
      case LITERAL, FOLDED -> null;
    };
  }

  /** Writes another value over a value, exactly as given, for instance {@code true}. */
  public static @Nullable TextEdit replaceByYaml(Setting<?> setting, String yaml) {
    Occurrence place = setting.place();
    boolean possible = isEditable(place) && place.node() instanceof YamlScalar;
    return possible ? new TextEdit(place.span(), yaml) : null;
  }

  /** Replaces a key, for instance a misspelt one. */
  public static @Nullable TextEdit rename(Setting<?> setting, String key) {
    Span span = setting.place().keySpan();
    return span == null || !isEditable(setting.place()) ? null : new TextEdit(span, literal(key));
  }

  /** Adds a key to the mapping that it belongs into, before the first key there. */
  public static @Nullable TextEdit insert(EffectiveValues values, KeyPath path, String yaml) {
    KeyPath parent = path.parent();
    String key = path.key();
    if (parent == null || key == null || parent.isRoot()) {
      return null;
    }
    Occurrence place = values.nearestWritten(path);
    boolean found = place.keySpan() != null && place.isAt(values.nearestWritten(parent));
    if (!found || !isParent(values, parent, place) || !isEditable(place)) {
      return null;
    }
    if (!(place.node() instanceof YamlMapping mapping) || mapping.entries().isEmpty()) {
      return null;
    }
    YamlEntry first = mapping.entries().get(0);
    int at = first.keySpan().start();
    Source source = first.keySpan().source();
    String entry = literal(key) + ": " + yaml;
    if (at < mapping.span().start() || at >= mapping.span().end()) {
      return null;
    }
    if (source.text().charAt(mapping.span().start()) == '{') {
      return new TextEdit(source.span(at, at), entry + ", ");
    }
    int lineStart = source.lineStart(source.lineAt(at));
    String indent = source.text().substring(lineStart, at);
    return indent.isBlank() ? new TextEdit(source.span(at, at), entry + "\n" + indent) : null;
  }

  /**
   * Removes a key with its value, and the line on which they stand alone. The only key of a mapping
   * leaves an empty one: without any, the key above would have the value null, which Helm takes for
   * the wish to have no such mapping at all.
   */
  public static @Nullable TextEdit remove(Setting<?> setting) {
    Occurrence place = setting.place();
    Span key = place.keySpan();
    if (key == null || !isEditable(place)) {
      return null;
    }
    Source source = key.source();
    int line = source.lineAt(key.start());
    int start = source.lineStart(line);
    if (source.lineAt(place.span().end()) != line) {
      return null;
    }
    String before = source.text().substring(start, key.start());
    String behind = source.text().substring(place.span().end(), source.lineEnd(line)).strip();
    if (!before.isBlank() || !behind.isEmpty() && behind.charAt(0) != '#') {
      return null;
    }
    if (!before.isEmpty() && isOnlyKey(source, line, before.length())) {
      return new TextEdit(source.span(key.start(), place.span().end()), "{}");
    }
    int end = line < source.lineCount() ? source.lineStart(line + 1) : source.text().length();
    return new TextEdit(source.span(start, end), "");
  }

  /** Whether no line above or below starts another key of the block that this line belongs to. */
  private static boolean isOnlyKey(Source source, int line, int indent) {
    return !hasNeighbour(source, line, indent, -1) && !hasNeighbour(source, line, indent, 1);
  }

  private static boolean hasNeighbour(Source source, int line, int indent, int step) {
    for (int at = line + step; at > 0 && at <= source.lineCount(); at += step) {
      String text = source.text().substring(source.lineStart(at), source.lineEnd(at));
      String content = text.stripLeading();
      int column = text.length() - content.length();
      if (!content.isEmpty() && content.charAt(0) != '#' && column <= indent) {
        // A dash is the list of a key above, or has the first key of this block behind it.
        String key = content.startsWith("- ") ? content.substring(1).stripLeading() : content;
        return column == indent || step < 0 && text.length() - key.length() == indent;
      }
    }
    return false;
  }

  /** A text as YAML: plain where it stays a text, else in double quotes. */
  public static String literal(String text) {
    return isPlain(text) ? text : '"' + escaped(text) + '"';
  }

  /** The value stands where its key says; an alias points backwards. */
  private static boolean isEditable(Occurrence place) {
    Span key = place.keySpan();
    return place.source().kind() == Source.Kind.FILE
        && (key == null || key.end() <= place.span().start());
  }

  private static boolean isParent(EffectiveValues values, KeyPath parent, Occurrence place) {
    KeyPath above = parent.parent();
    return above == null || above.isRoot() || !place.isAt(values.nearestWritten(above));
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static boolean isPlain(String text) {
    if (text.isEmpty() || !isLetter(text.charAt(0)) && text.charAt(0) != '/') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside = c == ':' && i + 1 < text.length() && text.charAt(i + 1) != ' ';
      if (!isLetter(c) && (c < '0' || c > '9') && "-_./".indexOf(c) < 0 && !inside) {
        return false;
      }
    }
    return !isWord(text);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Words that YAML 1.1 takes for something else than text. */
  private static boolean isWord(String text) {
    return switch (text.toLowerCase(java.util.Locale.ROOT)) {
      case "y", "n", "yes", "no", "on", "off", "true", "false", "null" -> true;
      default -> false;
    };
  }
}
