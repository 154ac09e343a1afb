package io.portkeylint.yaml;

import io.portkeylint.source.Span;

/** Texts about keys, items and brackets that do not fit together. */
final class StructureProblems {

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
      end = KeyProblems.contentEnd(cursor, start, cursor.pos);
    }
    return cursor.source.span(start, Math.max(start, end));
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
    if (kind == Token.DOCUMENT_END) {
      return SyntaxProblems.refused(
          span,
          "the document ends before it has begun",
          "`...` ends a document",
          "remove the line");
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

  /** Whether what is wrong stands on another line, and no closing bracket follows. */
  private static boolean isNeverClosed(Cursor cursor, int open, int at) {
    if (isOnOneLine(cursor, open, at)) {
      return false;
    }
    char closing = cursor.text[open] == '[' ? ']' : '}';
    int i = at;
    while (cursor.text[i] != 0 && cursor.text[i] != closing) {
      i++;
    }
    return cursor.text[i] == 0;
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
          "a list item belongs to no list above it",
          "no list above begins in this column",
          first,
          "the keys around it begin here",
          "give all items of a list one indentation, below the key that the list belongs to");
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
    if (isEnd(scanner.peek()) || isNeverClosed(cursor, open, scanner.start())) {
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
