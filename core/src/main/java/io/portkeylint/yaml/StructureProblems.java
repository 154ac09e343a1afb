package io.portkeylint.yaml;

import io.portkeylint.source.Span;

/** Texts about keys, items and brackets that do not fit together. */
final class StructureProblems {

  private static final int LONGEST_KEY = 1024;

  private StructureProblems() {}

  private static Span token(Cursor cursor, YamlScanner scanner) {
    Token kind = scanner.peek();
    int length = cursor.source.text().length();
    int start = Math.min(scanner.start(), length);
    int end = Math.min(scanner.end(), length);
    if (kind == Token.KEY
        || kind == Token.BLOCK_MAPPING_START
        || kind == Token.BLOCK_SEQUENCE_START) {
      cursor.pos = start;
      cursor.skipToLineEnd();
      end = contentEnd(cursor, start, cursor.pos);
    }
    return cursor.source.span(start, Math.max(start, end));
  }

  /** Offset behind the first key or value of a line. */
  private static int contentEnd(Cursor cursor, int start, int lineEnd) {
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
      return SyntaxProblems.refused(
          span,
          "a mark of an unresolved merge conflict is left in the file",
          "not YAML",
          "resolve the conflict and remove its marks");
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

  private static boolean isConflictMarker(Cursor cursor, int start) {
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

  static Refused keyNotAllowed(Cursor cursor) {
    return SyntaxProblems.refused(
        SyntaxProblems.character(cursor, cursor.pos),
        "`? ` cannot stand here",
        "YAML takes this for the mark of a key",
        "put the value in quotes if the question mark belongs to it");
  }

  static Refused listItemNotAllowed(Cursor cursor) {
    return SyntaxProblems.refused(
        SyntaxProblems.character(cursor, cursor.pos),
        "a list item begins on the line of its key",
        "`- ` begins a list item",
        "put each `- ` on a line of its own below the key, or put the value in quotes");
  }

  static Refused valueExpected(Cursor cursor, YamlScanner scanner, int open) {
    Token kind = scanner.peek();
    Span span = token(cursor, scanner);
    if (open >= 0 && isEnd(kind)) {
      return notClosed(cursor, open);
    }
    if (kind == Token.FLOW_ENTRY) {
      return SyntaxProblems.refused(
          span,
          "a comma has no value before it",
          open < 0 ? "a plain value cannot begin with a comma" : "a value is missing here",
          open < 0 ? "put the value in quotes" : "remove the comma, or write the value before it");
    }
    if (kind == Token.FLOW_SEQUENCE_END || kind == Token.FLOW_MAPPING_END) {
      return closesNothing(span);
    }
    if (kind == Token.BLOCK_ENTRY) {
      return SyntaxProblems.refused(
          span,
          "a list item with `- ` stands in brackets",
          "inside brackets, commas separate the items",
          "remove `- ` and write a comma behind each item, or remove the brackets");
    }
    if (kind == Token.VALUE) {
      return colonWithoutKey(span);
    }
    return SyntaxProblems.refused(
        span,
        "a value is missing",
        "a value is expected here",
        "write the value, or put it in quotes if it begins with this character");
  }

  private static boolean isEnd(Token kind) {
    return kind == Token.STREAM_END
        || kind == Token.DOCUMENT_START
        || kind == Token.DOCUMENT_END
        || kind == Token.BLOCK_END;
  }

  private static Refused notClosed(Cursor cursor, int open) {
    char opening = cursor.text[open];
    char closing = opening == '[' ? ']' : '}';
    return SyntaxProblems.refused(
        cursor.source.span(open, open + 1),
        "a bracket is not closed",
        "no `" + closing + "` follows up to the end of the document",
        "add `" + closing + "`; a `#` behind a blank begins a comment, which may hide it");
  }

  private static Refused closesNothing(Span span) {
    return SyntaxProblems.refused(
        span,
        "a closing bracket has no opening one",
        "nothing is open here",
        "remove the bracket, or put the value in quotes if the bracket belongs to it");
  }

  private static Refused colonWithoutKey(Span span) {
    return SyntaxProblems.refused(
        span,
        "a colon has no key before it",
        "a key is missing here",
        "write the key before the colon, or put the value in quotes if the colon belongs to it");
  }

  static Refused keyExpected(Cursor cursor, YamlScanner scanner, int start, int contentEnd) {
    Token kind = scanner.peek();
    Span span = token(cursor, scanner);
    if (kind == Token.VALUE) {
      return colonWithoutKey(span);
    }
    if (kind == Token.FLOW_SEQUENCE_END || kind == Token.FLOW_MAPPING_END) {
      return closesNothing(span);
    }
    boolean sameLine = isOnOneLine(cursor, contentEnd, span.start());
    if (sameLine && contentEnd > start) {
      char last = cursor.text[contentEnd - 1];
      boolean quoted = last == '"' || last == '\'';
      return SyntaxProblems.refused(
          span,
          quoted ? "text follows a quoted value" : "text follows a value that is complete",
          "the value has ended before this",
          quoted
              ? "put the whole value in quotes; write `\\\"` for a quote inside double quotes and"
                  + " `''` inside single quotes"
              : "put the whole value in quotes");
    }
    Span first = cursor.source.span(start, start);
    if (kind == Token.BLOCK_ENTRY || kind == Token.BLOCK_SEQUENCE_START) {
      return SyntaxProblems.refused(
          span,
          "a list item stands among keys",
          "`- ` begins a list item",
          first,
          "the keys begin here",
          "indent the list below the key it belongs to, or remove `- `");
    }
    return SyntaxProblems.refused(
        span,
        "a line is indented like none of the keys above it",
        "no key above begins in this column",
        first,
        "the keys around it begin here",
        "give the line the indentation of the keys that it belongs to");
  }

  private static boolean isOnOneLine(Cursor cursor, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Cursor.isBreak(cursor.text[i])) {
        return false;
      }
    }
    return true;
  }

  static Refused listItemExpected(Cursor cursor, YamlScanner scanner, int start) {
    return SyntaxProblems.refused(
        token(cursor, scanner),
        "a line stands among list items without `- `",
        "a list item must begin with `- `",
        cursor.source.span(start, start + 1),
        "the list begins here",
        "write `- ` before the item, or give the line the indentation of what it belongs to");
  }

  static Refused separatorExpected(Cursor cursor, YamlScanner scanner, int open) {
    if (isEnd(scanner.peek())) {
      return notClosed(cursor, open);
    }
    Token kind = scanner.peek();
    boolean list = cursor.text[open] == '[';
    Span opening = cursor.source.span(open, open + 1);
    if (kind == Token.FLOW_SEQUENCE_END || kind == Token.FLOW_MAPPING_END) {
      return SyntaxProblems.refused(
          token(cursor, scanner),
          "a bracket is closed by one of the other kind",
          "must be `" + (list ? ']' : '}') + "`",
          opening,
          "opened here",
          "use brackets of one kind");
    }
    return SyntaxProblems.refused(
        token(cursor, scanner),
        list ? "a comma is missing between two list items" : "a comma is missing between two keys",
        "a comma or the closing bracket must stand before this",
        opening,
        "inside this bracket",
        "add the comma, or put the value in quotes if it contains brackets, quotes or `?`");
  }
}
