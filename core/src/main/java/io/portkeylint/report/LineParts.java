package io.portkeylint.report;

import io.portkeylint.source.Source;

/**
 * One line of a text taken apart by its look alone, so that it works for broken YAML and for YAML
 * inside of a block scalar too. All places are offsets in the source.
 *
 * @param indent blanks before the content
 * @param item whether the content starts with a dash
 * @param content behind the blanks and dashes; the line's end when there is nothing
 * @param keyEnd behind the key, or equal to {@code content} when the line has none
 * @param value start of the value: behind the key, or {@code content} without one
 * @param end behind the value; blanks and a comment that follow are not part of it
 * @param comment the {@code #} of a comment, or the line's end
 */
record LineParts(
    int indent, boolean item, int content, int keyEnd, int value, int end, int comment) {

  static LineParts of(Source source, int line) {
    String text = source.text();
    int lineStart = source.lineStart(line);
    int lineEnd = source.lineEnd(line);
    int at = skipBlanks(text, lineStart, lineEnd);
    final int indent = at - lineStart;
    boolean item = false;
    while (at < lineEnd && text.charAt(at) == '-' && endsWord(text, at + 1, lineEnd)) {
      item = true;
      at = skipBlanks(text, at + 1, lineEnd);
    }
    int content = at;
    int keyEnd = keyEnd(text, content, lineEnd);
    int value = content;
    if (keyEnd > content) {
      value = skipBlanks(text, text.indexOf(':', keyEnd) + 1, lineEnd);
    }
    value = skipProperties(text, value, lineEnd);
    int comment = comment(text, value, lineEnd);
    int end = comment;
    while (end > value && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new LineParts(indent, item, content, keyEnd, value, end, comment);
  }

  boolean hasKey() {
    return keyEnd > content;
  }

  boolean hasValue() {
    return end > value;
  }

  /** Neither key, nor item, nor value: an empty line or one with nothing but a comment. */
  boolean isVoid() {
    return !item && !hasKey() && !hasValue();
  }

  String key(Source source) {
    return unquote(source.text(), content, keyEnd);
  }

  /** A part of a text without the quotes around it. */
  static String unquote(String text, int start, int end) {
    if (start < end && isQuote(text.charAt(start))) {
      boolean closed = end - start > 1 && text.charAt(end - 1) == text.charAt(start);
      return text.substring(start + 1, closed ? end - 1 : end);
    }
    return text.substring(start, end);
  }

  static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Behind the quote that closes the one at {@code start}, or -1 when none does. */
  static int quoteEnd(String text, int start, int end) {
    return quoteEnd(text, text.charAt(start), start + 1, end);
  }

  /** Behind the quote that closes an open one, or -1 when none does. */
  static int quoteEnd(String text, char quote, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\' && quote == '"') {
        i++;
      } else if (c == quote) {
        if (quote == '\'' && i + 1 < end && text.charAt(i + 1) == quote) {
          i++;
        } else {
          return i + 1;
        }
      }
    }
    return -1;
  }

  private static int keyEnd(String text, int start, int end) {
    if (start >= end || text.charAt(start) == '#') {
      return start;
    }
    char first = text.charAt(start);
    if (first == '{' || first == '[') {
      return start;
    }
    if (isQuote(first)) {
      int close = quoteEnd(text, start, end);
      int colon = close < 0 ? end : skipBlanks(text, close, end);
      return isColon(text, colon, end) ? close : start;
    }
    for (int i = start; i < end; i++) {
      if (isColon(text, i, end)) {
        int keyEnd = i;
        while (keyEnd > start && isBlank(text.charAt(keyEnd - 1))) {
          keyEnd--;
        }
        return keyEnd;
      }
      if (isCommentStart(text, i, start)) {
        return start;
      }
    }
    return start;
  }

  private static boolean isColon(String text, int at, int end) {
    return at < end && text.charAt(at) == ':' && endsWord(text, at + 1, end);
  }

  private static boolean endsWord(String text, int at, int end) {
    return at >= end || isBlank(text.charAt(at));
  }

  /** Over anchors and tags. */
  private static int skipProperties(String text, int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
      while (at < end && !isBlank(text.charAt(at))) {
        at++;
      }
      at = skipBlanks(text, at, end);
    }
    return at;
  }

  private static int comment(String text, int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (isQuote(c) && (at == start || isFlowBefore(text.charAt(at - 1)))) {
        int close = quoteEnd(text, at, end);
        if (close < 0) {
          return end;
        }
        at = close;
      } else if (isCommentStart(text, at, start)) {
        return at;
      } else {
        at++;
      }
    }
    return end;
  }

  private static boolean isFlowBefore(char c) {
    return isBlank(c) || c == '{' || c == '[' || c == ',' || c == ':';
  }

  private static boolean isCommentStart(String text, int at, int start) {
    return text.charAt(at) == '#' && (at == start || isBlank(text.charAt(at - 1)));
  }

  static int skipBlanks(String text, int start, int end) {
    int at = start;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
