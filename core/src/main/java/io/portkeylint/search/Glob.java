package io.portkeylint.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of paths: {@code *} and {@code ?} stand for characters of one name, {@code **} for any
 * number of folders, none included, {@code [a-c]} for one of some characters, {@code [!a]} for any
 * other, {@code {a,b}} for one of some texts. A pattern without {@code /} is one of names and fits
 * in any folder. The time that matching takes grows with the product of both lengths at most.
 */
public final class Glob {

  private static final String ANY_FOLDERS = "**";

  /** More alternatives than anybody writes; each pair of braces multiplies them. */
  private static final int MOST_ALTERNATIVES = 1_000;

  /** Pairs of braces that stand for something else than themselves, one behind another. */
  private static final int MOST_BRACES = 100;

  private final String text;
  private final List<String[]> alternatives = new ArrayList<>();

  private Glob(String text) {
    this.text = text;
  }

  /**
   * Any text is a pattern; a bracket or brace that is not closed stands for itself.
   *
   * @param pattern with {@code /} between names
   */
  public static Glob of(String pattern) {
    return anchored(pattern.indexOf('/') < 0 ? ANY_FOLDERS + "/" + pattern : pattern, pattern);
  }

  /** The same, but a pattern without {@code /} fits in the topmost folder only. */
  public static Glob ofWholePath(String pattern) {
    return anchored(pattern, pattern);
  }

  private static Glob anchored(String pattern, String text) {
    Glob glob = new Glob(text);
    List<String> spellings = new ArrayList<>();
    expand(pattern, 0, MOST_BRACES, spellings);
    for (String spelling : spellings) {
      glob.alternatives.add(names(spelling));
    }
    return glob;
  }

  /** Whether the text holds anything that stands for something else. */
  public static boolean isPattern(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '*' || c == '?' || c == '[' || c == '{') {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a path fits.
   *
   * @param path with {@code /} between names and none before the first
   */
  public boolean matches(String path) {
    String[] names = path.split("/", -1);
    for (String[] pattern : alternatives) {
      if (fits(pattern, names)) {
        return true;
      }
    }
    return false;
  }

  /** {@code **} is to names what a star is to characters: the last one takes up what is left. */
  private static boolean fits(String[] pattern, String[] names) {
    int p = 0;
    int n = 0;
    int star = -1;
    int taken = 0;
    while (n < names.length) {
      if (p < pattern.length && pattern[p].equals(ANY_FOLDERS)) {
        star = p++;
        taken = n;
      } else if (p < pattern.length && NamePattern.fits(pattern[p], names[n])) {
        p++;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++taken;
      } else {
        return false;
      }
    }
    while (p < pattern.length && pattern[p].equals(ANY_FOLDERS)) {
      p++;
    }
    return p == pattern.length;
  }

  private static String[] names(String pattern) {
    String plain = pattern.startsWith("./") ? pattern.substring(2) : pattern;
    return plain.split("/", -1);
  }

  /** Replaces the first pair of braces by each of its texts, then goes on with what comes out. */
  private static void expand(String pattern, int from, int braces, List<String> into) {
    int open = braces == 0 ? -1 : pattern.indexOf('{', from);
    int close = open < 0 ? -1 : closing(pattern, open);
    if (close < 0) {
      if (into.size() < MOST_ALTERNATIVES) {
        into.add(pattern);
      }
      return;
    }
    String before = pattern.substring(0, open);
    String after = pattern.substring(close + 1);
    int start = open + 1;
    int depth = 0;
    for (int i = start; i <= close && into.size() < MOST_ALTERNATIVES; i++) {
      char c = pattern.charAt(i);
      if (i == close || c == ',' && depth == 0) {
        expand(before + pattern.substring(start, i) + after, open, braces - 1, into);
        start = i + 1;
      } else if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      }
    }
  }

  private static int closing(String pattern, int open) {
    int depth = 0;
    for (int i = open; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '{') {
        depth++;
      } else if (pattern.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return text;
  }
}
