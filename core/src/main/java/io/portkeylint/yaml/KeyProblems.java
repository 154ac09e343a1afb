package io.portkeylint.yaml;

import io.portkeylint.source.Span;

/** Texts about keys and their colons. */
final class KeyProblems {

  private static final int LONGEST_KEY = 1024;

  private KeyProblems() {}

  /** Offset behind the first key or value of a line. */
  static int contentEnd(Cursor cursor, int start, int lineEnd) {
    int end = start;
    for (int i = start; i < lineEnd; i++) {
      char c = cursor.text[i];
      boolean blankBefore = i > start && Cursor.isBlank(cursor.text[i - 1]);
      if (c == ':' && Cursor.isBlankOrEnd(cursor.text[i + 1]) || c == '#' && blankBefore) {
        break;
      }
      if (!Cursor.isBlank(c)) {
        end = i + 1;
      }
    }
    return Math.max(end, Math.min(start + 1, lineEnd));
  }

  private static boolean startsWith(Cursor cursor, int start, String text) {
    return cursor.source.text().startsWith(text, start);
  }

  static Refused template(Span span) {
    return SyntaxProblems.refused(
        span,
        "template syntax is not rendered in a values file",
        "YAML reads `{{` as a mapping inside a mapping",
        "write the final value; if the chart renders the value itself, put it in quotes");
  }

  static Refused keyWithoutColon(Cursor cursor, int start) {
    int at = start;
    while (!Cursor.isBreakOrEnd(cursor.text[at])) {
      at++;
    }
    int end = contentEnd(cursor, start, at);
    Span span = cursor.source.span(start, end);
    if (startsWith(cursor, start, "{{")) {
      return template(span);
    }
    if (isConflictMarker(cursor, start)) {
      return conflict(cursor, start);
    }
    if (end - start > LONGEST_KEY) {
      return keyTooLong(cursor, start, end);
    }
    for (int i = start; i < end; i++) {
      char c = cursor.text[i];
      if (c == '"' || c == '\'') {
        break;
      }
      if (c == ':' && i > start) {
        return SyntaxProblems.refused(
            cursor.source.span(i, i + 1),
            "a key has no blank behind its colon",
            "a blank must follow",
            "write `: ` instead of `:`");
      }
      if (c == '=' && i > start) {
        return SyntaxProblems.refused(
            cursor.source.span(i, i + 1),
            "a key has `=` behind it instead of a colon",
            "`: ` separates a key from its value",
            "write `: ` instead of `=`");
      }
    }
    return SyntaxProblems.refused(
        span,
        "a line is neither a key with its value nor part of the value above",
        "no `: ` follows",
        "write `: ` behind the key, or indent the line if it continues the value above");
  }

  /** A mark begins a line, with seven characters. */
  static Refused conflict(Cursor cursor, int start) {
    return SyntaxProblems.refused(
        cursor.source.span(start, start + 7),
        "a mark of an unresolved merge conflict is left in the file",
        "not YAML",
        "resolve the conflict and remove its marks");
  }

  static boolean isConflictMarker(Cursor cursor, int start) {
    return startsWith(cursor, start, "<<<<<<<")
        || startsWith(cursor, start, "=======")
        || startsWith(cursor, start, ">>>>>>>");
  }

  private static Refused keyTooLong(Cursor cursor, int start, int end) {
    return SyntaxProblems.refused(
        cursor.source.span(start, end),
        "a key is longer than 1,024 characters",
        "YAML reads no further for the colon",
        "shorten the key, or write `? ` before it and `: ` on the next line");
  }

  static Refused valueNotAllowed(Cursor cursor) {
    int colon = cursor.pos;
    char[] text = cursor.text;
    int start = cursor.lineStart;
    while (Cursor.isBlank(text[start])) {
      start++;
    }
    int earlier = -1;
    for (int i = start; i < colon; i++) {
      if (text[i] == ':' && Cursor.isBlankOrEnd(text[i + 1])) {
        earlier = i;
        break;
      }
    }
    if (earlier < 0 && colon - start > LONGEST_KEY) {
      return keyTooLong(cursor, start, colon);
    }
    if (earlier < 0) {
      int above = siblingAbove(cursor, start);
      if (above >= 0) {
        return keyWithoutColon(cursor, above);
      }
      return SyntaxProblems.refused(
          cursor.source.span(start, Math.max(contentEnd(cursor, start, colon), start + 1)),
          "a key stands where the value above goes on",
          "this line is indented deeper than the key above, which has a value already",
          "give the line the indentation of the key above, or remove that key's value");
    }
    boolean plain = text[earlier + 2] != '"' && text[earlier + 2] != '\'';
    return SyntaxProblems.refused(
        cursor.source.span(colon, colon + 1),
        plain ? "a plain value contains a second `: `" : "a quoted value is followed by a colon",
        "YAML takes this for another key",
        "put the whole value in quotes if the colon belongs to it");
  }

  /** The start of the line above, when it begins in the same column and has no key; else -1. */
  private static int siblingAbove(Cursor cursor, int start) {
    char[] text = cursor.text;
    int lineEnd = cursor.lineStart - 1;
    while (lineEnd > 0 && Cursor.isBreak(text[lineEnd - 1])) {
      lineEnd--;
    }
    int line = lineEnd;
    while (line > 0 && !Cursor.isBreakOrEnd(text[line - 1])) {
      line--;
    }
    int above = line;
    while (Cursor.isBlank(text[above])) {
      above++;
    }
    boolean sibling = above < lineEnd && above - line == start - cursor.lineStart;
    return sibling && contentEnd(cursor, above, lineEnd) == contentEndOfLine(cursor, above, lineEnd)
        ? above
        : -1;
  }

  private static int contentEndOfLine(Cursor cursor, int start, int lineEnd) {
    int end = lineEnd;
    while (end > start && Cursor.isBlank(cursor.text[end - 1])) {
      end--;
    }
    return end;
  }

  static Refused keyNotAllowed(Cursor cursor) {
    return SyntaxProblems.refused(
        SyntaxProblems.character(cursor, cursor.pos),
        "`? ` cannot stand here",
        "YAML takes this for the mark of a key",
        "put the value in quotes if the question mark belongs to it");
  }
}
