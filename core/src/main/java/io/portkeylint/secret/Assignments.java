package io.portkeylint.secret;

import io.portkeylint.values.KeyPath;

/** Recognises secrets within a longer text, behind a name that tells: {@code pwd=x}. */
final class Assignments {

  private Assignments() {}

  /** Whether something sensitive stands behind a colon or an equals sign. */
  static boolean holdSecret(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '=') {
        int end = i;
        while (end > 0 && isAround(text.charAt(end - 1))) {
          end--;
        }
        int start = end;
        while (start > 0 && isWord(text.charAt(start - 1))) {
          start--;
        }
        if (start < end && isSecret(text.substring(start, end), text, i + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSecret(String name, String text, int from) {
    KeyPath path = KeyPath.ROOT.child(name);
    if (!Sensitivity.isSensitiveKey(path)) {
      return false;
    }
    int start = from;
    while (start < text.length() && isAround(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && !isEnd(text.charAt(end))) {
      end++;
    }
    return Sensitivity.isSensitive(path, text.substring(start, end));
  }

  private static boolean isAround(char c) {
    return c == ' ' || c == '\t' || c == '"' || c == '\'';
  }

  private static boolean isEnd(char c) {
    return c <= ' ' || c == '"' || c == '\'' || c == ',' || c == '}' || c == ']' || c == '&';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }
}
