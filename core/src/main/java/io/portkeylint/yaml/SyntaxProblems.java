package io.portkeylint.yaml;

import io.portkeylint.source.Span;

/** Texts about characters that YAML does not allow where they stand. */
final class SyntaxProblems {

  private static final String QUOTE_IT = "put the value in quotes";

  private SyntaxProblems() {}

  static Refused refused(Span span, String message, String label, String help) {
    return new Refused(
        new YamlProblem(YamlProblem.Kind.SYNTAX, message, span, label, null, "", help));
  }

  static Refused refused(
      Span span, String message, String label, Span other, String otherLabel, String help) {
    return new Refused(
        new YamlProblem(YamlProblem.Kind.SYNTAX, message, span, label, other, otherLabel, help));
  }

  /** The character at an offset; a bare place at the end of a line. */
  static Span character(Cursor cursor, int at) {
    int length = cursor.source.text().length();
    if (at >= length || Cursor.isBreakOrEnd(cursor.text[at])) {
      return cursor.source.span(Math.min(at, length), Math.min(at, length));
    }
    boolean pair = Character.isHighSurrogate(cursor.text[at]) && at + 1 < length;
    return cursor.source.span(at, pair ? at + 2 : at + 1);
  }

  static Refused tabAsIndentation(Cursor cursor) {
    return refused(
        character(cursor, cursor.pos),
        "a tab is used as indentation",
        "YAML allows only spaces here",
        "replace the tab with spaces");
  }

  static Refused tabBeforeBlockContent(Cursor cursor) {
    return refused(
        character(cursor, cursor.pos),
        "a tab is used as indentation in a block of text",
        "YAML allows only spaces before the text",
        "replace the tab with spaces");
  }

  static Refused cannotStart(Cursor cursor, boolean inFlow) {
    char c = cursor.current();
    Span span = character(cursor, cursor.pos);
    if (c == '\t') {
      return tabAsIndentation(cursor);
    }
    if (inFlow && (c == '|' || c == '>')) {
      return refused(
          span,
          "a block of text cannot stand in brackets",
          "`" + c + "` begins a block of text",
          QUOTE_IT);
    }
    String shown = c == '`' ? "a back tick" : "`" + c + "`";
    return refused(span, "a plain value cannot begin with " + shown, "reserved in YAML", QUOTE_IT);
  }

  static Refused quoteNotClosed(Cursor cursor, int opening) {
    return refused(
        cursor.source.span(opening, opening + 1),
        "a quoted value is not closed",
        "no closing quote follows up to the end of the document",
        "add the closing quote; " + insideQuotes(cursor.text[opening]));
  }

  private static String insideQuotes(char quote) {
    return quote == '"'
        ? "write `\\\"` for a quote inside double quotes"
        : "write `''` for a quote inside single quotes";
  }

  static Refused markerInQuotes(Cursor cursor, int opening) {
    return refused(
        cursor.source.span(cursor.pos, cursor.pos + 3),
        "a quoted value contains a line that ends the document",
        "YAML takes this for the end of the document",
        cursor.source.span(opening, opening + 1),
        "the value begins here",
        "indent the line, or close the quote before it");
  }

  static Refused unknownEscape(Cursor cursor) {
    Span next = character(cursor, cursor.pos + 1);
    return refused(
        cursor.source.span(cursor.pos, next.end()),
        "a double-quoted value contains an unknown escape",
        "YAML 1.1 has no such escape",
        cursor.next() == '/'
            ? "write `/` without a backslash"
            : "write `\\\\` for a backslash, or use single quotes");
  }

  static Refused escapeNeedsDigits(Cursor cursor, int length, int digits) {
    return refused(
        cursor.source.span(cursor.pos, cursor.pos + length),
        "an escape in a double-quoted value is too short",
        digits + " hexadecimal digits must follow",
        "complete the escape, or write `\\\\` for a backslash");
  }

  static Refused escapeIsNoCharacter(Cursor cursor, int length, boolean surrogate) {
    return refused(
        cursor.source.span(cursor.pos, cursor.pos + length),
        "an escape in a double-quoted value stands for no character",
        surrogate ? "half of a surrogate pair" : "beyond the last Unicode character",
        surrogate
            ? "write the character itself, or one `\\U` with 8 digits instead of two `\\u`"
            : "write the character itself");
  }

  static Refused indentationZero(Cursor cursor) {
    return refused(
        character(cursor, cursor.pos),
        "a block of text asks for an indentation of 0",
        "must be 1 to 9",
        "remove the digit: YAML finds the indentation by itself");
  }

  static Refused textBehindBlockIndicator(Cursor cursor) {
    if (KeyProblems.isConflictMarker(cursor, cursor.lineStart)) {
      return KeyProblems.conflict(cursor, cursor.lineStart);
    }
    return refused(
        character(cursor, cursor.pos),
        "text follows `|` or `>` on the same line",
        "the block of text begins on the next line",
        "move the text to the next line, or put a value that begins with `|` or `>` in quotes");
  }

  static Refused badAnchor(Cursor cursor, int start, boolean alias) {
    char mark = alias ? '*' : '&';
    return refused(
        cursor.source.span(start, Math.max(start + 1, character(cursor, cursor.pos).end())),
        alias ? "an alias has no valid name" : "an anchor has no valid name",
        "`" + mark + "` needs a name of letters, digits, `_` and `-`",
        "put the value in quotes if it is no " + (alias ? "alias" : "anchor"));
  }

  static Refused badTag(Cursor cursor, int start) {
    return refused(
        cursor.source.span(start, Math.max(start + 1, character(cursor, cursor.pos).end())),
        "a tag is not well-formed",
        "`!` begins a tag",
        "put the value in quotes if it is no tag");
  }

  static Refused undeclaredHandle(Cursor cursor, int start, int end) {
    return refused(
        cursor.source.span(start, end),
        "a tag has an undeclared handle",
        "nothing declares the part between the exclamation marks",
        "put the value in quotes if it is no tag");
  }

  static Refused badDirective(Cursor cursor, int start) {
    cursor.pos = start;
    cursor.skipToLineEnd();
    return refused(
        cursor.source.span(start, cursor.pos),
        "the line is a directive that is not accepted",
        "`%` at the start of a line begins a directive",
        "remove the line: Helm reads YAML 1.1 without being told");
  }

  static Refused directiveWithoutDocument(Cursor cursor, int start) {
    cursor.pos = start;
    cursor.skipToLineEnd();
    return refused(
        cursor.source.span(start, cursor.pos),
        "a directive is not followed by its document",
        "Helm 4 cuts the file at `---` before it reads directives",
        "remove the line: Helm reads YAML 1.1 without being told");
  }
}
