package io.portkeylint.yaml;

import io.portkeylint.yaml.OpenCollection.Form;

/** Reads the content of mappings and lists up to their ends. */
final class CollectionFiller {

  private final YamlComposer composer;
  private final Cursor cursor;
  private final YamlScanner scanner;
  private final ScalarComposer scalars;
  private final KeyReader keys;

  CollectionFiller(
      YamlComposer composer, Cursor cursor, YamlScanner scanner, ScalarComposer scalars) {
    this.composer = composer;
    this.cursor = cursor;
    this.scanner = scanner;
    this.scalars = scalars;
    keys = new KeyReader(scalars);
  }

  /** Reads on in a collection; whether it has ended, and not another one begun inside. */
  boolean fill(OpenCollection collection) {
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
      YamlNode item = nothing ? composer.empty() : composer.begin(true, false);
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
        composer.beginPair();
        return false;
      }
      if (kind != Token.FLOW_SEQUENCE_END) {
        YamlNode item = composer.begin(false, false);
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
      keys.read(block, composer.depth(), composer.openBracket());
    } else {
      keys.readNothing();
    }
    mapping.key(keys);
    boolean follows = mayHaveValue && takeColon(mapping, block);
    mapping.expect(follows && scanner.peek() == Token.ALIAS);
    YamlNode value = follows ? composer.begin(block, block) : composer.empty();
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
