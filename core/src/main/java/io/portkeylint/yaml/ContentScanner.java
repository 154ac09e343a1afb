package io.portkeylint.yaml;

/** Makes tokens of scalars, anchors, aliases and tags. */
final class ContentScanner {

  private final Cursor cursor;
  private final TokenQueue tokens;
  private final SimpleKeys keys;
  private final BlockIndents indents;
  private final PlainScalarScanner plainScalars;
  private final QuotedScalarScanner quotedScalars;
  private final BlockScalarScanner blockScalars;
  private final TagScanner tags;

  ContentScanner(
      Cursor cursor,
      TokenQueue tokens,
      SimpleKeys keys,
      BlockIndents indents,
      TagScanner tags,
      CommentSink comments) {
    this.cursor = cursor;
    this.tokens = tokens;
    this.keys = keys;
    this.indents = indents;
    this.tags = tags;
    plainScalars = new PlainScalarScanner(cursor);
    quotedScalars = new QuotedScalarScanner(cursor);
    blockScalars = new BlockScalarScanner(cursor, comments);
  }

  void anchor(Token kind) {
    int keyLevel = keys.saveIfAllowed(tokens.nextNumber(), indents.column());
    int start = cursor.pos++;
    while (Cursor.isName(cursor.current())) {
      cursor.pos++;
    }
    char c = cursor.current();
    boolean ends = Cursor.isBlankOrEnd(c) || "?:,]}%@`".indexOf(c) >= 0;
    if (cursor.pos == start + 1 || !ends) {
      throw SyntaxProblems.badAnchor(cursor, start, kind == Token.ALIAS);
    }
    String name = cursor.source.text().substring(start + 1, cursor.pos);
    tokens.add(kind, start, cursor.pos, name, keyLevel);
  }

  void tag() {
    int keyLevel = keys.saveIfAllowed(tokens.nextNumber(), indents.column());
    int start = cursor.pos;
    String tag = tags.scanTag();
    tokens.add(Token.TAG, start, cursor.pos, tag == null ? "" : tag, keyLevel);
  }

  void block(Token kind) {
    keys.remove();
    keys.allow(true);
    int start = cursor.pos;
    String content = blockScalars.scan(kind == Token.LITERAL, indents.column());
    tokens.add(kind, start, blockScalars.end(), content, -1);
  }

  void quoted(Token kind, char quote) {
    int keyLevel = keys.saveIfAllowed(tokens.nextNumber(), indents.column());
    int start = cursor.pos;
    String content = quotedScalars.scan(quote);
    tokens.add(kind, start, cursor.pos, content, keyLevel);
  }

  void plain() {
    boolean inFlow = keys.level() > 0;
    if (!canStartPlain(cursor.current(), cursor.next(), inFlow)) {
      throw SyntaxProblems.cannotStart(cursor, inFlow);
    }
    int keyLevel = keys.saveIfAllowed(tokens.nextNumber(), indents.column());
    int start = cursor.pos;
    String content = plainScalars.scan(indents.column() + 1, inFlow);
    if (plainScalars.endsBehindBreak()) {
      keys.allow(true);
    }
    tokens.add(Token.PLAIN, start, plainScalars.end(), content, keyLevel);
  }

  private static boolean canStartPlain(char c, char next, boolean inFlow) {
    return switch (c) {
      case '-' -> !Cursor.isBlank(next);
      case '?', ':' -> !inFlow && !Cursor.isBlankOrEnd(next);
      case '\t', ',', '[', ']', '{', '}', '#', '&', '*', '!', '|', '>', '\'', '"', '%', '@', '`' ->
          false;
      default -> true;
    };
  }
}
