package io.portkeylint.yaml;

import java.util.Arrays;

/**
 * Cuts a document into tokens, as the library that Helm reads YAML with does: indentation becomes
 * tokens of its own, and a key without {@code ?} is known by the colon behind it.
 */
final class YamlScanner {

  private final Cursor cursor;
  private final CommentSink comments;
  private final TokenQueue tokens = new TokenQueue();
  private final SimpleKeys keys;
  private final PlainScalarScanner plainScalars;
  private final QuotedScalarScanner quotedScalars;
  private final BlockScalarScanner blockScalars;
  private final TagScanner tags;

  /** Columns of the block collections around the cursor; the last is {@code indent}. */
  private int[] indents = new int[16];

  private int indentCount;
  private int indent = -1;
  private int flowLevel;
  private boolean keyAllowed = true;
  private boolean available;
  private boolean ended;

  YamlScanner(Cursor cursor, CommentSink comments) {
    this.cursor = cursor;
    this.comments = comments;
    keys = new SimpleKeys(cursor);
    plainScalars = new PlainScalarScanner(cursor);
    quotedScalars = new QuotedScalarScanner(cursor);
    blockScalars = new BlockScalarScanner(cursor, comments);
    tags = new TagScanner(cursor);
  }

  /** The next token; it stays the next one until it is taken. */
  Token peek() {
    if (!available) {
      while (tokens.isEmpty()
          || tokens.keyLevel() >= 0 && keys.isAwaited(tokens.keyLevel(), tokens.headNumber())) {
        fetch();
      }
      available = true;
    }
    return tokens.kind();
  }

  /** Offset of the next token; only after {@link #peek}. */
  int start() {
    return tokens.start();
  }

  /** Offset behind the next token; only after {@link #peek}. */
  int end() {
    return tokens.end();
  }

  /** Content of the next token; only after {@link #peek}. */
  String text() {
    return tokens.text();
  }

  void take() {
    available = false;
    if (tokens.kind() != Token.STREAM_END) {
      tokens.take();
    }
  }

  /** Whether the whole text was looked at. */
  boolean hasEnded() {
    return ended;
  }

  private void fetch() {
    skipToToken();
    unrollIndent(cursor.column());
    char[] text = cursor.text;
    int pos = cursor.pos;
    char c = text[pos];
    if (c == 0) {
      fetchEnd();
    } else if (pos == cursor.lineStart && isMarker(c) && fetchMarker(c)) {
      return;
    } else if (!fetchIndicator(c, text[pos + 1])) {
      fetchPlain(c, text[pos + 1]);
    }
  }

  private static boolean isMarker(char c) {
    return c == '%' || c == '-' || c == '.';
  }

  private boolean fetchMarker(char c) {
    if (c == '%') {
      fetchDirective();
      return true;
    }
    if (cursor.atMarker(c)) {
      fetchDocumentMarker(c == '-' ? Token.DOCUMENT_START : Token.DOCUMENT_END);
      return true;
    }
    return false;
  }

  private boolean fetchIndicator(char c, char next) {
    switch (c) {
      case '[' -> openFlow(Token.FLOW_SEQUENCE_START);
      case '{' -> openFlow(Token.FLOW_MAPPING_START);
      case ']' -> closeFlow(Token.FLOW_SEQUENCE_END);
      case '}' -> closeFlow(Token.FLOW_MAPPING_END);
      case ',' -> fetchFlowEntry();
      case '-' -> {
        if (!Cursor.isBlankOrEnd(next)) {
          return false;
        }
        fetchBlockEntry();
      }
      case '?' -> {
        if (flowLevel == 0 && !Cursor.isBlankOrEnd(next)) {
          return false;
        }
        fetchKey();
      }
      case ':' -> {
        if (flowLevel == 0 && !Cursor.isBlankOrEnd(next)) {
          return false;
        }
        fetchValue();
      }
      case '*' -> fetchAnchor(Token.ALIAS);
      case '&' -> fetchAnchor(Token.ANCHOR);
      case '!' -> fetchTag();
      case '|' -> {
        return fetchBlockScalar(Token.LITERAL);
      }
      case '>' -> {
        return fetchBlockScalar(Token.FOLDED);
      }
      case '\'' -> fetchQuoted(Token.SINGLE_QUOTED, c);
      case '"' -> fetchQuoted(Token.DOUBLE_QUOTED, c);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void skipToToken() {
    char[] text = cursor.text;
    while (true) {
      boolean tabs = flowLevel > 0 || !keyAllowed;
      int p = cursor.pos;
      char c = text[p];
      while (c == ' ' || c == '\t' && tabs) {
        c = text[++p];
      }
      cursor.pos = p;
      if (c == '#') {
        comments.comment(cursor);
        c = cursor.current();
      }
      if (!Cursor.isBreak(c)) {
        return;
      }
      cursor.skipBreak();
      if (flowLevel == 0) {
        keyAllowed = true;
      }
    }
  }

  private void fetchEnd() {
    ended = true;
    unrollIndent(-1);
    keys.remove();
    keyAllowed = false;
    tokens.add(Token.STREAM_END, cursor.pos, cursor.pos);
  }

  private void fetchDirective() {
    unrollIndent(-1);
    keys.remove();
    keyAllowed = false;
    int start = cursor.pos;
    String version = tags.scanDirective(comments);
    if (version == null) {
      tokens.add(Token.TAG_DIRECTIVE, start, cursor.pos);
    } else {
      tokens.add(Token.VERSION_DIRECTIVE, start, cursor.pos, version, -1);
    }
  }

  private void fetchDocumentMarker(Token kind) {
    unrollIndent(-1);
    keys.remove();
    keyAllowed = false;
    cursor.pos += 3;
    tokens.add(kind, cursor.pos - 3, cursor.pos);
  }

  private void openFlow(Token kind) {
    int keyLevel = saveKey();
    flowLevel++;
    keys.push(tokens.nextNumber());
    keyAllowed = true;
    cursor.pos++;
    tokens.add(kind, cursor.pos - 1, cursor.pos, "", keyLevel);
  }

  private void closeFlow(Token kind) {
    keys.remove();
    if (flowLevel > 0) {
      flowLevel--;
      keys.pop();
    }
    keyAllowed = false;
    cursor.pos++;
    tokens.add(kind, cursor.pos - 1, cursor.pos);
  }

  private void fetchFlowEntry() {
    keys.remove();
    keyAllowed = true;
    cursor.pos++;
    tokens.add(Token.FLOW_ENTRY, cursor.pos - 1, cursor.pos);
  }

  private void fetchBlockEntry() {
    if (flowLevel == 0) {
      if (!keyAllowed) {
        throw StructureProblems.listItemNotAllowed(cursor);
      }
      rollIndent(cursor.column(), tokens.nextNumber(), Token.BLOCK_SEQUENCE_START, cursor.pos);
    }
    keys.remove();
    keyAllowed = true;
    cursor.pos++;
    tokens.add(Token.BLOCK_ENTRY, cursor.pos - 1, cursor.pos);
  }

  private void fetchKey() {
    if (flowLevel == 0) {
      if (!keyAllowed) {
        throw StructureProblems.keyNotAllowed(cursor);
      }
      rollIndent(cursor.column(), tokens.nextNumber(), Token.BLOCK_MAPPING_START, cursor.pos);
    }
    keys.remove();
    keyAllowed = flowLevel == 0;
    cursor.pos++;
    tokens.add(Token.KEY, cursor.pos - 1, cursor.pos);
  }

  private void fetchValue() {
    if (keys.isValid()) {
      int number = keys.number();
      tokens.insert(number, Token.KEY, keys.start());
      rollIndent(keys.column(), number, Token.BLOCK_MAPPING_START, keys.start());
      keys.accept();
      keyAllowed = false;
    } else {
      if (flowLevel == 0) {
        if (!keyAllowed) {
          throw StructureProblems.valueNotAllowed(cursor);
        }
        rollIndent(cursor.column(), tokens.nextNumber(), Token.BLOCK_MAPPING_START, cursor.pos);
      }
      keyAllowed = flowLevel == 0;
    }
    cursor.pos++;
    tokens.add(Token.VALUE, cursor.pos - 1, cursor.pos);
  }

  private void fetchAnchor(Token kind) {
    int keyLevel = saveKey();
    keyAllowed = false;
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

  private void fetchTag() {
    int keyLevel = saveKey();
    keyAllowed = false;
    int start = cursor.pos;
    String tag = tags.scanTag();
    tokens.add(Token.TAG, start, cursor.pos, tag == null ? "" : tag, keyLevel);
  }

  private boolean fetchBlockScalar(Token kind) {
    if (flowLevel > 0) {
      return false;
    }
    keys.remove();
    keyAllowed = true;
    int start = cursor.pos;
    String content = blockScalars.scan(kind == Token.LITERAL, indent);
    tokens.add(kind, start, blockScalars.end(), content, -1);
    return true;
  }

  private void fetchQuoted(Token kind, char quote) {
    int keyLevel = saveKey();
    keyAllowed = false;
    int start = cursor.pos;
    String content = quotedScalars.scan(quote);
    tokens.add(kind, start, cursor.pos, content, keyLevel);
  }

  private void fetchPlain(char c, char next) {
    boolean starts =
        switch (c) {
          case '-' -> !Cursor.isBlank(next);
          case '?', ':' -> flowLevel == 0 && !Cursor.isBlankOrEnd(next);
          case '\t',
              ',',
              '[',
              ']',
              '{',
              '}',
              '#',
              '&',
              '*',
              '!',
              '|',
              '>',
              '\'',
              '"',
              '%',
              '@',
              '`' ->
              false;
          default -> true;
        };
    if (!starts) {
      throw SyntaxProblems.cannotStart(cursor, flowLevel > 0);
    }
    int keyLevel = saveKey();
    keyAllowed = false;
    int start = cursor.pos;
    String content = plainScalars.scan(indent + 1, flowLevel > 0);
    if (plainScalars.endsBehindBreak()) {
      keyAllowed = true;
    }
    tokens.add(Token.PLAIN, start, plainScalars.end(), content, keyLevel);
  }

  /** Notes that a key may begin here; gives the level to note with its token, or -1. */
  private int saveKey() {
    if (!keyAllowed) {
      return -1;
    }
    keys.save(tokens.nextNumber(), flowLevel == 0 && indent == cursor.column());
    return keys.level();
  }

  private void rollIndent(int column, int number, Token kind, int place) {
    if (flowLevel > 0 || indent >= column) {
      return;
    }
    if (indentCount == indents.length) {
      indents = Arrays.copyOf(indents, indentCount * 2);
    }
    indents[indentCount++] = indent;
    indent = column;
    tokens.insert(number, kind, place);
  }

  private void unrollIndent(int column) {
    if (flowLevel > 0) {
      return;
    }
    while (indent > column) {
      tokens.add(Token.BLOCK_END, cursor.pos, cursor.pos);
      indent = indents[--indentCount];
    }
  }
}
