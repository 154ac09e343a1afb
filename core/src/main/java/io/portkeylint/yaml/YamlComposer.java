package io.portkeylint.yaml;

import io.portkeylint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the tree of one document from its tokens. */
final class YamlComposer {

  final Cursor cursor;
  final YamlScanner scanner;
  final Aliases aliases;
  final ScalarResolver resolver = new ScalarResolver();
  final LateRefusals lateRefusals = new LateRefusals();

  /** Offset behind the last content that was read. */
  int contentEnd;

  /** Offset of the innermost bracket that is open, or -1. */
  int openBracket = -1;

  private final YamlLimits limits;
  private final MappingComposer mappings;

  YamlComposer(Cursor cursor, YamlScanner scanner, YamlLimits limits, List<YamlProblem> problems) {
    this.cursor = cursor;
    this.scanner = scanner;
    this.limits = limits;
    aliases = new Aliases(limits);
    mappings = new MappingComposer(this, problems);
  }

  /** The document's value, or null when there is none. */
  @Nullable YamlNode compose() {
    Token first = scanner.peek();
    contentEnd = scanner.start();
    if (first == Token.STREAM_END) {
      return null;
    }
    if (first == Token.VERSION_DIRECTIVE || first == Token.TAG_DIRECTIVE) {
      first = skipDirectives();
    }
    YamlNode root = null;
    if (first == Token.DOCUMENT_START) {
      contentEnd = scanner.end();
      scanner.take();
      Token next = scanner.peek();
      if (next.isOutsideDocuments()) {
        root = empty();
      }
    }
    if (root == null) {
      root = node(true, false, 0);
    }
    // The library looks for the end of the document before it looks at the values.
    scanner.peek();
    YamlProblem late = lateRefusals.find(root);
    if (late != null) {
      throw new Refused(late);
    }
    return root;
  }

  private Token skipDirectives() {
    boolean declared = false;
    int start = scanner.start();
    Token kind = scanner.peek();
    while (kind == Token.VERSION_DIRECTIVE || kind == Token.TAG_DIRECTIVE) {
      if (kind == Token.VERSION_DIRECTIVE) {
        if (declared || !scanner.text().equals("1.1")) {
          throw SyntaxProblems.badDirective(cursor, scanner.start());
        }
        declared = true;
      }
      scanner.take();
      kind = scanner.peek();
    }
    if (kind != Token.DOCUMENT_START) {
      throw SyntaxProblems.directiveWithoutDocument(cursor, start);
    }
    return kind;
  }

  /**
   * Reads a value.
   *
   * @param block whether a block mapping or list may stand here
   * @param indentless whether a list may stand here that is not indented
   * @param depth number of mappings and lists around it
   */
  YamlNode node(boolean block, boolean indentless, int depth) {
    Token kind = scanner.peek();
    if (kind == Token.ALIAS) {
      return alias(depth);
    }
    visit();
    if (kind == Token.ANCHOR || kind == Token.TAG) {
      return nodeWith(Properties.read(scanner, cursor), block, indentless, depth);
    }
    if (kind.isScalar()) {
      return scalar(kind, null);
    }
    YamlNode collection = collection(kind, block, indentless, depth);
    if (collection == null) {
      throw StructureProblems.valueExpected(cursor, scanner, openBracket);
    }
    return collection;
  }

  /** Reads a value behind its properties. */
  YamlNode nodeWith(Properties properties, boolean block, boolean indentless, int depth) {
    contentEnd = properties.end();
    String name = properties.anchor();
    Anchor anchor = name == null ? null : aliases.open(name, depth);
    Token kind = scanner.peek();
    YamlNode node;
    if (kind.isScalar()) {
      node = scalar(kind, properties.tag());
    } else {
      YamlNode collection = collection(kind, block, indentless, depth);
      node = collection == null ? nothing(properties.tag()) : collection;
    }
    if (anchor != null) {
      aliases.close(anchor, node, properties.tag(), depth);
    }
    return node;
  }

  /** The null that stands where nothing is written. */
  YamlNode empty() {
    visit();
    return nothing(null);
  }

  void visit() {
    if (aliases.visits.visit()) {
      throw LimitProblems.excessiveAliases(cursor.source.span(contentEnd, contentEnd));
    }
  }

  /** Notes that a mapping or list begins. */
  void enter(int depth) {
    if (depth > limits.maxDepth()) {
      throw LimitProblems.tooDeep(tokenSpan(), limits);
    }
    aliases.reach(depth);
  }

  private YamlNode alias(int depth) {
    Anchor anchor = aliases.follow(cursor, scanner, depth);
    Span span = tokenSpan();
    contentEnd = span.end();
    scanner.take();
    return lateRefusals.copied(anchor.value(), span);
  }

  Span tokenSpan() {
    return cursor.source.span(scanner.start(), scanner.end());
  }

  private @Nullable YamlNode collection(Token kind, boolean block, boolean indentless, int depth) {
    boolean listed = kind == Token.BLOCK_ENTRY && indentless;
    boolean blocked =
        block && (kind == Token.BLOCK_MAPPING_START || kind == Token.BLOCK_SEQUENCE_START);
    boolean braced = kind == Token.FLOW_MAPPING_START || kind == Token.FLOW_SEQUENCE_START;
    if (!listed && !blocked && !braced) {
      return null;
    }
    enter(depth);
    if (kind == Token.BLOCK_MAPPING_START) {
      return mappings.block(depth);
    }
    if (kind == Token.FLOW_MAPPING_START) {
      return mappings.flow(depth);
    }
    return braced ? flowSequence(depth) : blockSequence(listed, depth);
  }

  private YamlNode scalar(Token kind, @Nullable String tag) {
    String text = scanner.text();
    Span span = tokenSpan();
    contentEnd = span.end();
    scanner.take();
    YamlScalar.Style style = style(kind);
    if (tag != null) {
      return tagged(text, tag, span, style);
    }
    if (kind != Token.PLAIN) {
      return YamlScalar.string(span, style, text);
    }
    resolver.resolvePlain(text);
    return resolved(text, span, style);
  }

  private YamlScalar tagged(String text, String tag, Span span, YamlScalar.Style style) {
    if (!resolver.resolveTagged(text, tag)) {
      throw ValueProblems.notWhatTheTagSays(span, tag);
    }
    return resolved(text, span, style);
  }

  private YamlScalar resolved(String text, Span span, YamlScalar.Style style) {
    YamlScalar scalar = resolver.toScalar(span, style, text);
    if (resolver.kind() == ScalarResolver.Kind.FLOAT) {
      lateRefusals.note(scalar);
    }
    return scalar;
  }

  private static YamlScalar.Style style(Token kind) {
    if (kind == Token.PLAIN) {
      return YamlScalar.Style.PLAIN;
    }
    if (kind == Token.DOUBLE_QUOTED) {
      return YamlScalar.Style.DOUBLE_QUOTED;
    }
    if (kind == Token.SINGLE_QUOTED) {
      return YamlScalar.Style.SINGLE_QUOTED;
    }
    return kind == Token.LITERAL ? YamlScalar.Style.LITERAL : YamlScalar.Style.FOLDED;
  }

  private YamlScalar nothing(@Nullable String tag) {
    Span span = cursor.source.span(contentEnd, contentEnd);
    return tag == null
        ? YamlScalar.nothing(span, "")
        : tagged("", tag, span, YamlScalar.Style.PLAIN);
  }

  private YamlNode blockSequence(boolean indentless, int depth) {
    int start = scanner.start();
    if (!indentless) {
      scanner.take();
    }
    List<YamlNode> items = new ArrayList<>();
    while (scanner.peek() == Token.BLOCK_ENTRY) {
      contentEnd = scanner.end();
      scanner.take();
      Token next = scanner.peek();
      boolean nothing =
          next == Token.BLOCK_ENTRY
              || next == Token.BLOCK_END
              || indentless && (next == Token.KEY || next == Token.VALUE);
      items.add(nothing ? empty() : node(true, false, depth + 1));
    }
    if (!indentless) {
      if (scanner.peek() != Token.BLOCK_END) {
        throw StructureProblems.listItemExpected(cursor, scanner, start);
      }
      scanner.take();
    }
    return new YamlSequence(cursor.source.span(start, contentEnd), items);
  }

  private YamlNode flowSequence(int depth) {
    int outerBracket = openBracket;
    int start = scanner.start();
    openBracket = start;
    contentEnd = scanner.end();
    scanner.take();
    List<YamlNode> items = new ArrayList<>();
    while (scanner.peek() != Token.FLOW_SEQUENCE_END) {
      if (!items.isEmpty()) {
        if (scanner.peek() != Token.FLOW_ENTRY) {
          throw StructureProblems.separatorExpected(cursor, scanner, start);
        }
        contentEnd = scanner.end();
        scanner.take();
      }
      Token kind = scanner.peek();
      if (kind == Token.KEY) {
        items.add(mappings.singlePair(depth + 1));
      } else if (kind != Token.FLOW_SEQUENCE_END) {
        items.add(node(false, false, depth + 1));
      }
    }
    contentEnd = scanner.end();
    scanner.take();
    openBracket = outerBracket;
    return new YamlSequence(cursor.source.span(start, contentEnd), items);
  }
}
