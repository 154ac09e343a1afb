package io.portkeylint.yaml;

/**
 * Cuts a document into tokens, as the library that Helm reads YAML with does: indentation becomes
 * tokens of its own, and a key without {@code ?} is known by the colon behind it.
 */
final class YamlScanner {

  private final Cursor cursor;
  private final CommentSink comments;
  private final TokenQueue tokens = new TokenQueue();
  private final SimpleKeys keys;
  private final BlockIndents indents;
  private final TagScanner tags;
  private final ContentScanner content;
  private boolean available;
  private boolean ended;

  YamlScanner(Cursor cursor, CommentSink comments) {
    this.cursor = cursor;
    this.comments = comments;
    keys = new SimpleKeys(cursor);
    indents = new BlockIndents(tokens, cursor);
    tags = new TagScanner(cursor);
    content = new ContentScanner(cursor, tokens, keys, indents, tags, comments);
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
    if (keys.level() == 0) {
      indents.endDeeperThan(cursor.column());
    }
    char c = cursor.current();
    if (c == 0) {
      fetchEnd();
    } else if (!(cursor.column() == 0 && fetchAtLineStart(c)) && !fetchIndicator(c)) {
      content.plain();
    }
  }

  private void skipToToken() {
    char[] text = cursor.text;
    boolean inFlow = keys.level() > 0;
    while (true) {
      boolean tabs = inFlow || !keys.areAllowed();
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
      if (!inFlow) {
        keys.allow(true);
      }
    }
  }

  private void endBlocks() {
    if (keys.level() == 0) {
      indents.endDeeperThan(-1);
    }
    keys.remove();
    keys.allow(false);
  }

  private void fetchEnd() {
    ended = true;
    endBlocks();
    tokens.add(Token.STREAM_END, cursor.pos, cursor.pos);
  }

  private boolean fetchAtLineStart(char c) {
    int start = cursor.pos;
    if (c == '%') {
      endBlocks();
      String version = tags.scanDirective(comments);
      if (version == null) {
        tokens.add(Token.TAG_DIRECTIVE, start, cursor.pos);
      } else {
        tokens.add(Token.VERSION_DIRECTIVE, start, cursor.pos, version, -1);
      }
      return true;
    }
    if ((c == '-' || c == '.') && cursor.atMarker(c)) {
      endBlocks();
      cursor.pos += 3;
      tokens.add(c == '-' ? Token.DOCUMENT_START : Token.DOCUMENT_END, start, cursor.pos);
      return true;
    }
    return false;
  }

  private boolean fetchIndicator(char c) {
    switch (c) {
      case '[' -> openBracket(Token.FLOW_SEQUENCE_START);
      case '{' -> openBracket(Token.FLOW_MAPPING_START);
      case ']' -> closeBracket(Token.FLOW_SEQUENCE_END);
      case '}' -> closeBracket(Token.FLOW_MAPPING_END);
      case ',' -> {
        keys.remove();
        keys.allow(true);
        addIndicator(Token.FLOW_ENTRY);
      }
      case '-', '?', ':' -> {
        return fetchBlockIndicator(c);
      }
      case '*' -> content.anchor(Token.ALIAS);
      case '&' -> content.anchor(Token.ANCHOR);
      case '!' -> content.tag();
      case '|', '>' -> {
        if (keys.level() > 0) {
          return false;
        }
        content.block(c == '|' ? Token.LITERAL : Token.FOLDED);
      }
      case '\'' -> content.quoted(Token.SINGLE_QUOTED, c);
      case '"' -> content.quoted(Token.DOUBLE_QUOTED, c);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean fetchBlockIndicator(char c) {
    boolean alone = Cursor.isBlankOrEnd(cursor.next());
    if (!alone && (keys.level() == 0 || c == '-')) {
      return false;
    }
    if (c == ':') {
      fetchValue();
    } else if (c == '?') {
      fetchKey();
    } else {
      fetchBlockEntry();
    }
    return true;
  }

  private void addIndicator(Token kind) {
    cursor.pos++;
    tokens.add(kind, cursor.pos - 1, cursor.pos);
  }

  private void openBracket(Token kind) {
    int keyLevel = keys.saveIfAllowed(tokens.nextNumber(), indents.column());
    keys.push(tokens.nextNumber());
    keys.allow(true);
    cursor.pos++;
    tokens.add(kind, cursor.pos - 1, cursor.pos, "", keyLevel);
  }

  private void closeBracket(Token kind) {
    keys.remove();
    if (keys.level() > 0) {
      keys.pop();
    }
    keys.allow(false);
    addIndicator(kind);
  }

  private void fetchBlockEntry() {
    if (keys.level() == 0) {
      if (!keys.areAllowed()) {
        throw StructureProblems.listItemNotAllowed(cursor);
      }
      beginBlock(Token.BLOCK_SEQUENCE_START);
    }
    keys.remove();
    keys.allow(true);
    addIndicator(Token.BLOCK_ENTRY);
  }

  private void fetchKey() {
    boolean block = keys.level() == 0;
    if (block) {
      if (!keys.areAllowed()) {
        throw KeyProblems.keyNotAllowed(cursor);
      }
      beginBlock(Token.BLOCK_MAPPING_START);
    }
    keys.remove();
    keys.allow(block);
    addIndicator(Token.KEY);
  }

  private void fetchValue() {
    boolean block = keys.level() == 0;
    if (keys.isValid()) {
      int number = keys.number();
      tokens.insert(number, Token.KEY, keys.start());
      if (block) {
        indents.begin(keys.column(), number, Token.BLOCK_MAPPING_START, keys.start());
      }
      keys.accept();
      keys.allow(false);
    } else {
      if (block) {
        if (!keys.areAllowed()) {
          throw KeyProblems.valueNotAllowed(cursor);
        }
        beginBlock(Token.BLOCK_MAPPING_START);
      }
      keys.allow(block);
    }
    addIndicator(Token.VALUE);
  }

  private void beginBlock(Token kind) {
    indents.begin(cursor.column(), tokens.nextNumber(), kind, cursor.pos);
  }
}
