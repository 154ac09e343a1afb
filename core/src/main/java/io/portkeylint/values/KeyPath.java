package io.portkeylint.values;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way from the root of the values to one of them, for instance {@code
 * imageCredentials[0].username}. Keys that hold a dot, a bracket, a quote or a blank are shown as
 * {@code ["a.b"]}.
 */
public final class KeyPath {

  /** The values as a whole. */
  public static final KeyPath ROOT = new KeyPath(null, null, -1);

  private final @Nullable KeyPath parent;
  private final @Nullable String key;
  private final int index;
  private final int hash;

  private KeyPath(@Nullable KeyPath parent, @Nullable String key, int index) {
    this.parent = parent;
    this.key = key;
    this.index = index;
    int own = key == null ? index : key.hashCode();
    this.hash = parent == null ? own : 31 * parent.hash + own;
  }

  /** The path of keys without dots or brackets, for instance {@code of("service.port")}. */
  public static KeyPath of(String dotted) {
    KeyPath path = ROOT;
    int start = 0;
    for (int dot = dotted.indexOf('.'); dot >= 0; dot = dotted.indexOf('.', start)) {
      path = path.child(dotted.substring(start, dot));
      start = dot + 1;
    }
    return path.child(dotted.substring(start));
  }

  /**
   * Reads a path as {@link #toString()} writes it, for instance {@code a[0]["b.c"]}. A backslash
   * takes the next character as it is, so that Helm's {@code b\\.c} is understood too.
   *
   * @throws IllegalArgumentException when the text is no path
   */
  public static KeyPath parse(String text) {
    KeyPath path = ROOT;
    int next = 0;
    while (next < text.length()) {
      boolean first = path.isRoot();
      if (text.startsWith("[\"", next)) {
        StringBuilder name = new StringBuilder();
        next = token(text, next + 2, "\"", name);
        if (!text.startsWith("\"]", next)) {
          throw new IllegalArgumentException("no closing \"]");
        }
        next += 2;
        path = path.child(name.toString());
      } else if (text.charAt(next) == '[') {
        int close = text.indexOf(']', next);
        if (close < 0) {
          throw new IllegalArgumentException("no closing ]");
        }
        path = path.item(position(text.substring(next + 1, close)));
        next = close + 1;
      } else {
        if (!first) {
          if (text.charAt(next) != '.') {
            throw new IllegalArgumentException("no dot after ]");
          }
          next++;
        }
        StringBuilder name = new StringBuilder();
        next = token(text, next, ".[", name);
        if (name.length() == 0) {
          throw new IllegalArgumentException("an empty key");
        }
        path = path.child(name.toString());
      }
    }
    return path;
  }

  private static int position(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        throw new IllegalArgumentException("no position in a list");
      }
    }
    if (digits.isEmpty() || digits.length() > 9) {
      throw new IllegalArgumentException("no position in a list");
    }
    return Integer.parseInt(digits);
  }

  /** Appends the text up to one of the stops, and returns where that stands. */
  private static int token(String text, int start, String stops, StringBuilder into) {
    int next = start;
    while (next < text.length() && stops.indexOf(text.charAt(next)) < 0) {
      if (text.charAt(next) == '\\' && next + 1 < text.length()) {
        next++;
      }
      into.append(text.charAt(next++));
    }
    return next;
  }

  public KeyPath child(String name) {
    return new KeyPath(this, name, -1);
  }

  /**
   * @param position position in the list, from 0
   */
  public KeyPath item(int position) {
    return new KeyPath(this, null, position);
  }

  public boolean isRoot() {
    return parent == null;
  }

  /** The path without its last step, or null for the root. */
  public @Nullable KeyPath parent() {
    return parent;
  }

  /** The last key, or null when the last step is a list item or there is none. */
  public @Nullable String key() {
    return key;
  }

  /** The last step as a list position, or -1 when it is a key. */
  public int index() {
    return index;
  }

  /** The last step alone, as it is shown: {@code port}, {@code [0]}, {@code a.b/c}. */
  public String lastStep() {
    if (key != null && isPlain(key.replace('.', '_'))) {
      return key;
    }
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString();
  }

  /** The steps behind an ancestor, as they are shown; the whole path when it is none. */
  public String below(KeyPath ancestor) {
    if (ancestor.equals(parent)) {
      return lastStep();
    }
    StringBuilder text = new StringBuilder();
    for (KeyPath step : steps()) {
      step.append(text);
      if (step.equals(ancestor)) {
        text.setLength(0);
      }
    }
    return text.toString();
  }

  /** The steps from the root down, the root itself left out. */
  public Iterable<KeyPath> steps() {
    Deque<KeyPath> steps = new ArrayDeque<>();
    for (KeyPath step = this; step.parent != null; step = step.parent) {
      steps.addFirst(step);
    }
    return steps;
  }

  private void append(StringBuilder text) {
    if (key == null) {
      text.append('[').append(index).append(']');
    } else if (isPlain(key)) {
      if (text.length() > 0) {
        text.append('.');
      }
      text.append(key);
    } else {
      text.append("[\"").append(key.replace("\\", "\\\\").replace("\"", "\\\"")).append("\"]");
    }
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain =
          c > ' ' && c != '.' && c != '[' && c != ']' && c != '"' && c != '\\' && c != 127;
      if (!plain) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof KeyPath that
            && hash == that.hash
            && index == that.index
            && Objects.equals(key, that.key)
            && Objects.equals(parent, that.parent);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (KeyPath step : steps()) {
      step.append(text);
    }
    return text.toString();
  }
}
