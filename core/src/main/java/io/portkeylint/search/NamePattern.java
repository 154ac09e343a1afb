package io.portkeylint.search;

/** Compares one name with a pattern of stars, question marks and brackets. */
public final class NamePattern {

  private NamePattern() {}

  /** Whether the name fits; both hold no {@code /}. */
  public static boolean fits(String pattern, String name) {
    int p = 0;
    int n = 0;
    int star = -1;
    int taken = 0;
    while (n < name.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        taken = n;
        continue;
      }
      int next = p < pattern.length() ? behind(pattern, p, name.charAt(n)) : -1;
      if (next >= 0) {
        p = next;
        n++;
      } else if (star >= 0) {
        p = star + 1;
        n = ++taken;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  /** Where the pattern goes on when what stands here fits the character, else -1. */
  private static int behind(String pattern, int at, char c) {
    char wanted = pattern.charAt(at);
    if (wanted == '?') {
      return at + 1;
    }
    if (wanted == '[') {
      boolean negated = pattern.startsWith("!", at + 1) || pattern.startsWith("^", at + 1);
      int first = negated ? at + 2 : at + 1;
      // A bracket that comes first is one of the characters.
      int close = pattern.indexOf(']', first + 1);
      if (close >= 0) {
        return isIn(pattern, first, close, c) != negated ? close + 1 : -1;
      }
    }
    return wanted == c ? at + 1 : -1;
  }

  private static boolean isIn(String pattern, int start, int end, char c) {
    boolean found = false;
    for (int i = start; i < end; i++) {
      char low = pattern.charAt(i);
      char high = low;
      if (i + 2 < end && pattern.charAt(i + 1) == '-') {
        high = pattern.charAt(i + 2);
        i += 2;
      }
      found |= low <= c && c <= high;
    }
    return found;
  }
}
