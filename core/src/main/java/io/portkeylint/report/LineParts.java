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
    int start = source.lineStart(line);
    return of(chars(source.text(), start, source.lineEnd(line)), start);
  }

  /**
   * Works on the letters of the line alone: all lines are taken apart, most of them before anything
   * is compiled, when a call for each letter costs more than all else.
   */
  private static LineParts of(char[] text, int start) {
    int length = text.length;
    int at = skipBlanks(text, 0);
    final int indent = at;
    boolean item = false;
    while (at < length && text[at] == '-' && endsWord(text, at + 1)) {
      item = true;
      at = skipBlanks(text, at + 1);
    }
    int content = at;
    int keyEnd = keyEnd(text, content);
    int value = content;
    if (keyEnd > content) {
      int colon = keyEnd;
      while (text[colon] != ':') {
        colon++;
      }
      value = skipBlanks(text, colon + 1);
    }
    value = skipProperties(text, value);
    int comment = comment(text, value);
    int end = comment;
    while (end > value && isBlank(text[end - 1])) {
      end--;
    }
    return new LineParts(
        indent, item, start + content, start + keyEnd, start + value, start + end, start + comment);
  }

  private static char[] chars(String text, int start, int end) {
    char[] chars = new char[end - start];
    text.getChars(start, end, chars, 0);
    return chars;
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
    int close = quoteEnd(chars(text, from, end), quote, 0);
    return close < 0 ? -1 : from + close;
  }

  private static int quoteEnd(char[] text, char quote, int from) {
    for (int i = from; i < text.length; i++) {
      char c = text[i];
      if (c == '\\' && quote == '"') {
        i++;
      } else if (c == quote) {
        if (quote == '\'' && i + 1 < text.length && text[i + 1] == quote) {
          i++;
        } else {
          return i + 1;
        }
      }
    }
    return -1;
  }

  private static int keyEnd(char[] text, int start) {
    int end = text.length;
    if (start >= end) {
      return start;
    }
    char first = text[start];
    if (first == '#' || first == '{' || first == '[') {
      return start;
    }
    if (isQuote(first)) {
      int close = quoteEnd(text, first, start + 1);
      int colon = close < 0 ? end : skipBlanks(text, close);
      return isColon(text, colon) ? close : start;
    }
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c == ':' && endsWord(text, i + 1)) {
        int keyEnd = i;
        while (keyEnd > start && isBlank(text[keyEnd - 1])) {
          keyEnd--;
        }
        return keyEnd;
      }
      if (c == '#' && isCommentStart(text, i, start)) {
        return start;
      }
    }
    return start;
  }

  private static boolean isColon(char[] text, int at) {
    return at < text.length && text[at] == ':' && endsWord(text, at + 1);
  }

  private static boolean endsWord(char[] text, int at) {
    return at >= text.length || isBlank(text[at]);
  }

  /** Over anchors and tags. */
  private static int skipProperties(char[] text, int start) {
    int at = start;
    while (at < text.length && (text[at] == '&' || text[at] == '!')) {
      while (at < text.length && !isBlank(text[at])) {
        at++;
      }
      at = skipBlanks(text, at);
    }
    return at;
  }

  private static int comment(char[] text, int start) {
    int at = start;
    while (at < text.length) {
      char c = text[at];
      if (isQuote(c) && (at == start || isFlowBefore(text[at - 1]))) {
        int close = quoteEnd(text, c, at + 1);
        if (close < 0) {
          return text.length;
        }
        at = close;
      } else if (c == '#' && isCommentStart(text, at, start)) {
        return at;
      } else {
        at++;
      }
    }
    return text.length;
  }

  private static boolean isFlowBefore(char c) {
    return isBlank(c) || c == '{' || c == '[' || c == ',' || c == ':';
  }

  private static boolean isCommentStart(char[] text, int at, int start) {
    return at == start || isBlank(text[at - 1]);
  }

  private static int skipBlanks(char[] text, int start) {
    int at = start;
    while (at < text.length && isBlank(text[at])) {
      at++;
    }
    return at;
  }

  static int skipBlanks(String text, int start, int end) {
    int at = start;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
