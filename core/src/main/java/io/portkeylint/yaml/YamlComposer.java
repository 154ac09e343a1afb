package io.portkeylint.yaml;

import io.portkeylint.source.Span;
import io.portkeylint.yaml.OpenCollection.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of one document from its tokens. Keeps the open mappings and lists on a stack of
 * its own, so that no nesting can exhaust that of the thread.
 */
final class YamlComposer {

  private final Cursor cursor;
  private final YamlScanner scanner;
  private final YamlLimits limits;
  private final List<YamlProblem> problems;
  private final ScalarComposer scalars;
  private final CollectionFiller filler;

  /** The mappings and lists around the scanner, the innermost last. */
  private final List<OpenCollection> open = new ArrayList<>();

  YamlComposer(Cursor cursor, YamlScanner scanner, YamlLimits limits, List<YamlProblem> problems) {
    this.cursor = cursor;
    this.scanner = scanner;
    this.limits = limits;
    this.problems = problems;
    scalars = new ScalarComposer(cursor, scanner, limits);
    filler = new CollectionFiller(this, cursor, scanner, scalars);
  }

  /** The document's value, or null when there is none. */
  @Nullable YamlNode compose() {
    Token first = scanner.peek();
    if (first == Token.STREAM_END) {
      return null;
    }
    if (first == Token.VERSION_DIRECTIVE || first == Token.TAG_DIRECTIVE) {
      first = skipDirectives();
    }
    YamlNode root = null;
    if (first == Token.DOCUMENT_START) {
      scalars.take();
      if (scanner.peek().isOutsideDocuments()) {
        root = empty();
      }
    }
    if (root == null) {
      root = root();
    }
    // The library looks for the end of the document before it looks at the values.
    scanner.peek();
    YamlProblem late = scalars.lateRefusals.find(root);
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

  private YamlNode root() {
    YamlNode value = begin(true, false);
    while (!open.isEmpty()) {
      int depth = open.size() - 1;
      OpenCollection innermost = open.get(depth);
      if (value != null) {
        innermost.accept(value);
      }
      value = null;
      if (filler.fill(innermost)) {
        Span span = cursor.source.span(innermost.start, scalars.contentEnd());
        value = innermost.close(span);
        scalars.close(innermost.anchor, value, depth);
        open.remove(depth);
      }
    }
    if (value == null) {
      throw new IllegalStateException("a value has neither ended nor stayed open");
    }
    return value;
  }

  /**
   * Begins a value.
   *
   * @param block whether a block mapping or list may stand here
   * @param unindented whether a list may stand here that is not indented
   * @return the value when it is complete, null when it is a mapping or list, which is now open
   */
  @Nullable YamlNode begin(boolean block, boolean unindented) {
    Token kind = scanner.peek();
    int depth = open.size();
    if (kind == Token.ALIAS) {
      return scalars.alias(depth);
    }
    scalars.visit();
    if (kind == Token.ANCHOR || kind == Token.TAG) {
      return beginBehindProperties(block, unindented);
    }
    if (kind.isScalar()) {
      return scalars.scalar(kind, null);
    }
    OpenCollection collection = beginCollection(kind, block, unindented);
    if (collection == null) {
      throw StructureProblems.valueExpected(cursor, scanner, openBracket());
    }
    return null;
  }

  private @Nullable YamlNode beginBehindProperties(boolean block, boolean unindented) {
    int depth = open.size();
    Properties properties = scalars.readProperties();
    Anchor anchor = scalars.open(properties, depth);
    Token kind = scanner.peek();
    YamlScalar scalar;
    if (kind.isScalar()) {
      scalar = scalars.scalar(kind, properties.tag());
    } else {
      OpenCollection collection = beginCollection(kind, block, unindented);
      if (collection != null) {
        collection.anchor = anchor;
        return null;
      }
      scalar = scalars.nothing(properties.tag());
    }
    scalars.close(anchor, scalar, depth);
    return scalar;
  }

  private @Nullable OpenCollection beginCollection(Token kind, boolean block, boolean unindented) {
    OpenCollection begun;
    if (kind == Token.BLOCK_MAPPING_START && block) {
      begun = newMapping(Form.BLOCK);
    } else if (kind == Token.FLOW_MAPPING_START) {
      begun = newMapping(Form.BRACKETS);
    } else if (kind == Token.BLOCK_SEQUENCE_START && block) {
      begun = new OpenList(Form.BLOCK, scanner.start());
    } else if (kind == Token.BLOCK_ENTRY && unindented) {
      begun = new OpenList(Form.UNINDENTED, scanner.start());
    } else if (kind == Token.FLOW_SEQUENCE_START) {
      begun = new OpenList(Form.BRACKETS, scanner.start());
    } else {
      return null;
    }
    enter(begun);
    if (begun.form != Form.UNINDENTED) {
      scalars.take();
    }
    return begun;
  }

  /** Begins a mapping of one entry that stands in a list without braces. */
  void beginPair() {
    scalars.visit();
    enter(newMapping(Form.SINGLE_PAIR));
  }

  /** Number of mappings and lists that are open. */
  int depth() {
    return open.size();
  }

  private OpenMapping newMapping(Form form) {
    Span start = cursor.source.span(scanner.start(), scanner.start());
    return new OpenMapping(form, start, problems, scalars.lateRefusals, scalars.aliases.visits);
  }

  private void enter(OpenCollection begun) {
    if (open.size() > limits.maxDepth()) {
      throw LimitProblems.tooDeep(scalars.tokenSpan(), limits);
    }
    scalars.aliases.reach(open.size());
    open.add(begun);
  }

  /** Offset of the innermost bracket, or -1 outside brackets. */
  int openBracket() {
    for (int i = open.size() - 1; i >= 0; i--) {
      OpenCollection around = open.get(i);
      if (around.form == Form.BRACKETS) {
        return around.start;
      }
      if (around.form != Form.SINGLE_PAIR) {
        return -1;
      }
    }
    return -1;
  }

  /** The null that stands where nothing is written. */
  YamlNode empty() {
    scalars.visit();
    return scalars.nothing(null);
  }
}
