package io.portkeylint.values;

import java.util.Locale;

/** What a text stands for when it is not itself the value that will be used. */
public enum StandIn {
  /** An ordinary value. */
  NONE,
  /** The whole text has still to be replaced by a person: {@code <CLIENT_AUTH>}. */
  PLACEHOLDER,
  /** The whole text is a word people write where a value is to follow: {@code changeme}. */
  PLACEHOLDER_WORD,
  /** A part of the text has still to be replaced: {@code redis://<HOST>:6379}. */
  PLACEHOLDER_INSIDE,
  /** Another tool fills it in: <code>${VAR}</code>, {@code ref+vault://…}, {@code ENC[…]}. */
  TEMPLATED;

  private static final int LONGEST_TOKEN = 120;

  /** Judges a text by its form alone. */
  public static StandIn of(String text) {
    int length = text.length();
    if (length < 3) {
      return NONE;
    }
    if (isTemplated(text)) {
      return TEMPLATED;
    }
    if (text.charAt(0) == '<' && tokenEnd(text, 0) == length) {
      return PLACEHOLDER;
    }
    if (text.indexOf('<') >= 0 && hasTokenInside(text)) {
      return PLACEHOLDER_INSIDE;
    }
    return length <= 80 && isPlaceholderWord(text) ? PLACEHOLDER_WORD : NONE;
  }

  /** Whether a text looks like the path of a file with at least two steps, such as a mount. */
  public static boolean isFilePath(String text) {
    int length = text.length();
    if (length < 4 || length > 1_024 || text.charAt(0) != '/' || text.charAt(length - 1) == '/') {
      return false;
    }
    int slashes = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '/') {
        slashes++;
        if (i > 0 && text.charAt(i - 1) == '/') {
          return false;
        }
      } else if (!isWordCharacter(c) && c != '.' && c != '-') {
        return false;
      }
    }
    return slashes >= 2;
  }

  private static boolean isTemplated(String text) {
    int dollar = text.indexOf('$');
    if (dollar >= 0 && dollar + 1 < text.length()) {
      char next = text.charAt(dollar + 1);
      if (next == '{' && text.indexOf('}', dollar) > 0) {
        return true;
      }
      if (next == '(' && text.indexOf(')', dollar) > dollar + 2) {
        return true;
      }
      if (dollar == 0 && isName(text, 1)) {
        return true;
      }
    }
    int brace = text.indexOf('{');
    int braces = brace < 0 ? -1 : text.indexOf("{{", brace);
    if (braces >= 0 && text.indexOf("}}", braces) > 0) {
      return true;
    }
    return switch (text.charAt(0)) {
      case 'E' -> text.startsWith("ENC[") && text.endsWith("]");
      case 'r' -> text.startsWith("ref+") && text.indexOf("://") > 4;
      case '<' -> text.startsWith("<path:") && text.endsWith(">");
      case 'v' -> text.startsWith("vault:") && text.indexOf('#') > 6;
      case '_' -> isEnclosed(text, "__");
      case '%' -> isEnclosed(text, "%");
      default -> false;
    };
  }

  /** Whether the text is a name between two marks, such as {@code __NAME__}. */
  private static boolean isEnclosed(String text, String mark) {
    int inner = text.length() - 2 * mark.length();
    return inner > 0
        && text.startsWith(mark)
        && text.endsWith(mark)
        && isName(text.substring(mark.length(), mark.length() + inner), 0);
  }

  private static boolean isName(String text, int from) {
    if (from >= text.length() || Character.isDigit(text.charAt(from))) {
      return false;
    }
    for (int i = from; i < text.length(); i++) {
      if (!isWordCharacter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Offset behind the token {@code <…>} that starts here, or -1 when none does. */
  private static int tokenEnd(String text, int start) {
    int end = text.indexOf('>', start);
    if (end < start + 2 || end - start > LONGEST_TOKEN || !isAsciiLetter(text.charAt(start + 1))) {
      return -1;
    }
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '<') {
        return -1;
      }
    }
    return end + 1;
  }

  /**
   * Blanks outside the tokens speak for prose or a script, and {@code (?<name>…)} is a group of a
   * regular expression.
   */
  private static boolean hasTokenInside(String text) {
    boolean found = false;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = c == '<' ? tokenEnd(text, i) : -1;
      if (end >= 0) {
        if (i > 0 && (text.charAt(i - 1) == '?' || text.charAt(i - 1) == 'P')) {
          return false;
        }
        found = true;
        i = end;
      } else if (c <= ' ') {
        return false;
      } else {
        i++;
      }
    }
    return found;
  }

  private static boolean isPlaceholderWord(String text) {
    char first = text.charAt(0);
    if (first == 'x' || first == 'X' || first == '*' || first == '.') {
      for (int i = 1; i < text.length(); i++) {
        if (text.charAt(i) != first) {
          return false;
        }
      }
      return true;
    }
    // The first letters of the words below: most texts need no further look.
    if ("crtfypsiCRTFYPSI".indexOf(first) < 0) {
      return false;
    }
    String word = text.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    switch (word) {
      case "changeme", "change-me", "replaceme", "replace-me", "todo", "tbd", "fixme":
        return true;
      default:
        return word.startsWith("your-")
            || word.startsWith("provided-by-")
            || word.startsWith("shared-by-")
            || word.startsWith("replace-with-")
            || word.startsWith("insert-") && word.endsWith("-here");
    }
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isWordCharacter(char c) {
    return isAsciiLetter(c) || c >= '0' && c <= '9' || c == '_';
  }
}
