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
  private final KeyReader keys;

  /** The mappings and lists around the scanner, the innermost last. */
  private final List<OpenCollection> open = new ArrayList<>();

  YamlComposer(Cursor cursor, YamlScanner scanner, YamlLimits limits, List<YamlProblem> problems) {
    this.cursor = cursor;
    this.scanner = scanner;
    this.limits = limits;
    this.problems = problems;
    scalars = new ScalarComposer(cursor, scanner, limits);
    keys = new KeyReader(scalars);
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
      if (fill(innermost)) {
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
  private @Nullable YamlNode begin(boolean block, boolean unindented) {
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

  private int openBracket() {
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
  private YamlNode empty() {
    scalars.visit();
    return scalars.nothing(null);
  }

  /** Reads on in a collection; whether it has ended, and not another one begun inside. */
  private boolean fill(OpenCollection collection) {
    if (collection instanceof OpenMapping mapping) {
      if (mapping.form == Form.BLOCK) {
        return fillBlock(mapping);
      }
      return mapping.form == Form.BRACKETS ? fillBraces(mapping) : fillPair(mapping);
    }
    return collection.form == Form.BRACKETS ? fillBrackets(collection) : fillList(collection);
  }

  private boolean fillBlock(OpenMapping mapping) {
    while (scanner.peek() == Token.KEY) {
      scalars.take();
      Token next = scanner.peek();
      boolean written = next != Token.KEY && next != Token.VALUE && next != Token.BLOCK_END;
      if (!entry(mapping, written, true)) {
        return false;
      }
    }
    if (scanner.peek() != Token.BLOCK_END) {
      throw StructureProblems.keyExpected(cursor, scanner, mapping.start, scalars.contentEnd());
    }
    scanner.take();
    return true;
  }

  private boolean fillBraces(OpenMapping mapping) {
    while (scanner.peek() != Token.FLOW_MAPPING_END) {
      takeSeparator(mapping);
      Token kind = scanner.peek();
      if (kind == Token.KEY) {
        scalars.take();
        Token next = scanner.peek();
        boolean written = next != Token.VALUE && !endsFlowValue(next, mapping);
        if (!entry(mapping, written, true)) {
          return false;
        }
      } else if (kind != Token.FLOW_MAPPING_END) {
        // A key without a colon has nothing as its value.
        entry(mapping, true, false);
      }
    }
    scalars.take();
    return true;
  }

  private boolean fillPair(OpenMapping mapping) {
    if (mapping.begun) {
      return true;
    }
    mapping.begun = true;
    scalars.take();
    Token next = scanner.peek();
    boolean written = next != Token.VALUE && !endsFlowValue(next, mapping);
    if (!written) {
      // The library drops what stands in place of the key, a colon or a bracket.
      scanner.take();
    }
    return entry(mapping, written, true);
  }

  private boolean fillList(OpenCollection list) {
    boolean unindented = list.form == Form.UNINDENTED;
    while (scanner.peek() == Token.BLOCK_ENTRY) {
      scalars.take();
      Token next = scanner.peek();
      boolean nothing =
          next == Token.BLOCK_ENTRY
              || next == Token.BLOCK_END
              || unindented && (next == Token.KEY || next == Token.VALUE);
      YamlNode item = nothing ? empty() : begin(true, false);
      if (item == null) {
        return false;
      }
      list.accept(item);
    }
    if (!unindented) {
      if (scanner.peek() != Token.BLOCK_END) {
        throw StructureProblems.listItemExpected(cursor, scanner, list.start);
      }
      scanner.take();
    }
    return true;
  }

  private boolean fillBrackets(OpenCollection list) {
    while (scanner.peek() != Token.FLOW_SEQUENCE_END) {
      takeSeparator(list);
      Token kind = scanner.peek();
      if (kind == Token.KEY) {
        scalars.visit();
        enter(newMapping(Form.SINGLE_PAIR));
        return false;
      }
      if (kind != Token.FLOW_SEQUENCE_END) {
        YamlNode item = begin(false, false);
        if (item == null) {
          return false;
        }
        list.accept(item);
      }
    }
    scalars.take();
    return true;
  }

  private void takeSeparator(OpenCollection collection) {
    if (collection.begun) {
      if (scanner.peek() != Token.FLOW_ENTRY) {
        throw StructureProblems.separatorExpected(cursor, scanner, collection.start);
      }
      scalars.take();
    }
    collection.begun = true;
  }

  private static boolean endsFlowValue(Token next, OpenMapping mapping) {
    return next == Token.FLOW_ENTRY
        || next
            == (mapping.form == Form.SINGLE_PAIR
                ? Token.FLOW_SEQUENCE_END
                : Token.FLOW_MAPPING_END);
  }

  /**
   * Reads a key and begins its value.
   *
   * @param written whether there is a key, or only its colon
   * @param mayHaveValue whether a colon can follow
   * @return whether the value is complete
   */
  private boolean entry(OpenMapping mapping, boolean written, boolean mayHaveValue) {
    boolean block = mapping.form == Form.BLOCK;
    if (written) {
      keys.read(block, open.size(), openBracket());
    } else {
      keys.readNothing();
    }
    mapping.key(keys);
    boolean follows = mayHaveValue && takeColon(mapping, block);
    mapping.expect(follows && scanner.peek() == Token.ALIAS);
    YamlNode value = follows ? begin(block, block) : empty();
    if (value == null) {
      return false;
    }
    mapping.accept(value);
    return true;
  }

  /** Takes the colon; whether there is one, and a value behind it. */
  private boolean takeColon(OpenMapping mapping, boolean block) {
    if (scanner.peek() != Token.VALUE) {
      return false;
    }
    scalars.take();
    Token next = scanner.peek();
    return block
        ? next != Token.KEY && next != Token.VALUE && next != Token.BLOCK_END
        : !endsFlowValue(next, mapping);
  }
}
