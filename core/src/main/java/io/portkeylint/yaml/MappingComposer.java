package io.portkeylint.yaml;

import io.portkeylint.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds mappings: reads keys, gives them the names that Helm gives them, carries out merges. */
final class MappingComposer {

  /** Where an entry stands, which says what may end it. */
  private enum Place {
    BLOCK,
    BRACES,
    /** A single pair in a list in brackets. */
    BRACKETS
  }

  private final YamlComposer composer;
  private final YamlScanner scanner;
  private final ScalarResolver resolver;
  private final List<YamlProblem> problems;

  /** The key that was read last. */
  private Span keySpan;

  private boolean keyMerges;

  MappingComposer(YamlComposer composer, List<YamlProblem> problems) {
    this.composer = composer;
    this.problems = problems;
    scanner = composer.scanner;
    resolver = composer.resolver;
    keySpan = composer.cursor.source.span(0, 0);
  }

  YamlMapping block(int depth) {
    int start = scanner.start();
    scanner.take();
    MappingBuilder mapping = new MappingBuilder(problems);
    YamlProblem refusal = null;
    while (scanner.peek() == Token.KEY) {
      takeKeyMark();
      boolean written = !endsKey(scanner.peek(), Place.BLOCK);
      refusal = first(refusal, entry(mapping, written, Place.BLOCK, depth));
    }
    if (scanner.peek() != Token.BLOCK_END) {
      throw StructureProblems.keyExpected(composer.cursor, scanner, start, composer.contentEnd);
    }
    scanner.take();
    return build(start, mapping, refusal);
  }

  YamlMapping flow(int depth) {
    int outerBracket = composer.openBracket;
    int start = scanner.start();
    composer.openBracket = start;
    composer.contentEnd = scanner.end();
    scanner.take();
    MappingBuilder mapping = new MappingBuilder(problems);
    YamlProblem refusal = null;
    boolean first = true;
    while (scanner.peek() != Token.FLOW_MAPPING_END) {
      if (!first) {
        if (scanner.peek() != Token.FLOW_ENTRY) {
          throw StructureProblems.separatorExpected(composer.cursor, scanner, start);
        }
        composer.contentEnd = scanner.end();
        scanner.take();
      }
      first = false;
      Token kind = scanner.peek();
      if (kind == Token.KEY) {
        takeKeyMark();
        boolean written = !endsKey(scanner.peek(), Place.BRACES);
        refusal = first(refusal, entry(mapping, written, Place.BRACES, depth));
      } else if (kind != Token.FLOW_MAPPING_END) {
        refusal = first(refusal, entry(mapping, true, null, depth));
      }
    }
    composer.contentEnd = scanner.end();
    scanner.take();
    composer.openBracket = outerBracket;
    return build(start, mapping, refusal);
  }

  /** A mapping of one entry that stands in a list without braces. */
  YamlMapping singlePair(int depth) {
    composer.visit();
    composer.enter(depth);
    int start = scanner.start();
    takeKeyMark();
    MappingBuilder mapping = new MappingBuilder(problems);
    boolean written = !endsKey(scanner.peek(), Place.BRACKETS);
    if (!written) {
      // The library drops what stands in place of the key, a colon or a bracket.
      composer.contentEnd = scanner.end();
      scanner.take();
    }
    YamlProblem refusal = entry(mapping, written, Place.BRACKETS, depth);
    return build(start, mapping, refusal);
  }

  private YamlMapping build(int start, MappingBuilder mapping, @Nullable YamlProblem refusal) {
    Span span = composer.cursor.source.span(start, Math.max(start, composer.contentEnd));
    return composer.lateRefusals.mapping(span, mapping, refusal);
  }

  private static @Nullable YamlProblem first(@Nullable YamlProblem one, @Nullable YamlProblem two) {
    return one == null ? two : one;
  }

  /** A question mark, or nothing before a key that is known by its colon. */
  private void takeKeyMark() {
    composer.contentEnd = Math.max(composer.contentEnd, scanner.end());
    scanner.take();
  }

  private static boolean endsKey(Token next, Place place) {
    if (next == Token.VALUE) {
      return true;
    }
    return endsValue(next, place);
  }

  private static boolean endsValue(Token next, Place place) {
    return switch (place) {
      case BLOCK -> next == Token.KEY || next == Token.VALUE || next == Token.BLOCK_END;
      case BRACES -> next == Token.FLOW_ENTRY || next == Token.FLOW_MAPPING_END;
      case BRACKETS -> next == Token.FLOW_ENTRY || next == Token.FLOW_SEQUENCE_END;
    };
  }

  /**
   * Reads a key and its value.
   *
   * @param written whether there is a key, or only its colon
   * @param place null for a key in braces without a colon
   * @return what makes Helm refuse the mapping if it is left in the values
   */
  private @Nullable YamlProblem entry(
      MappingBuilder mapping, boolean written, @Nullable Place place, int depth) {
    if (written) {
      readKey(place == Place.BLOCK, depth + 1);
    } else {
      composer.visit();
      keySpan = composer.cursor.source.span(composer.contentEnd, composer.contentEnd);
      keyMerges = false;
      resolver.resolvePlain("");
    }
    boolean merges = keyMerges;
    Span span = keySpan;
    ScalarResolver.Kind kind = resolver.kind();
    String name = resolver.keyName();
    boolean follows = place != null && valueFollows(place);
    boolean alias = follows && scanner.peek() == Token.ALIAS;
    boolean block = place == Place.BLOCK;
    YamlNode value = follows ? composer.node(block, block, depth + 1) : composer.empty();
    if (merges) {
      merge(mapping, value, alias, span);
      return composer.lateRefusals.of(value);
    }
    if (name == null) {
      return ValueProblems.unusableKey(span, kind == ScalarResolver.Kind.NULL);
    }
    mapping.put(name, kind, span, value);
    return null;
  }

  /** Takes the colon; whether there is one, and a value behind it. */
  private boolean valueFollows(Place place) {
    if (scanner.peek() != Token.VALUE) {
      return false;
    }
    composer.contentEnd = scanner.end();
    scanner.take();
    return !endsValue(scanner.peek(), place);
  }

  private void readKey(boolean block, int depth) {
    Token kind = scanner.peek();
    boolean plain = kind == Token.PLAIN;
    if (kind.isScalar()) {
      String text = scanner.text();
      keySpan = composer.tokenSpan();
      composer.contentEnd = keySpan.end();
      scanner.take();
      keyMerges = plain && text.equals("<<");
      if (!keyMerges) {
        composer.visit();
      }
      if (plain) {
        resolver.resolvePlain(text);
      } else {
        resolver.resolveText(text);
      }
    } else if (kind == Token.ALIAS) {
      Anchor anchor = composer.aliases.follow(composer.cursor, scanner, depth);
      keySpan = composer.tokenSpan();
      composer.contentEnd = keySpan.end();
      scanner.take();
      keyMerges = false;
      resolveKey(anchor.value(), anchor.tag);
    } else if (kind == Token.ANCHOR || kind == Token.TAG) {
      composer.visit();
      Properties properties = Properties.read(scanner, composer.cursor);
      plain = scanner.peek() == Token.PLAIN;
      YamlNode node = composer.nodeWith(properties, block, block, depth);
      keySpan = node.span();
      resolveKey(node, properties.tag());
      boolean implicit = properties.isImplicit(plain) || isMergeTag(properties.tag());
      keyMerges = implicit && resolver.text().equals("<<");
      if (keyMerges) {
        composer.aliases.visits.takeBack();
      }
    } else {
      refuseKey(kind, block);
    }
  }

  private static boolean isMergeTag(@Nullable String tag) {
    return tag != null && tag.equals(TagScanner.CORE + "merge");
  }

  /** Decides what the key is that a value stands for which was read before. */
  private void resolveKey(YamlNode node, @Nullable String tag) {
    if (!(node instanceof YamlScalar scalar)) {
      throw ValueProblems.keyIsCollection(keySpan);
    }
    if (scalar.isString()) {
      resolver.resolveText(scalar.text());
    } else if (tag == null) {
      resolver.resolvePlain(scalar.text());
    } else {
      boolean agrees = resolver.resolveTagged(scalar.text(), tag);
      assert agrees : "the value was read with the same tag";
    }
  }

  private void refuseKey(Token kind, boolean block) {
    boolean collection =
        kind == Token.FLOW_MAPPING_START
            || kind == Token.FLOW_SEQUENCE_START
            || block
                && (kind == Token.BLOCK_MAPPING_START
                    || kind == Token.BLOCK_SEQUENCE_START
                    || kind == Token.BLOCK_ENTRY);
    throw collection
        ? ValueProblems.keyIsCollection(composer.tokenSpan())
        : StructureProblems.valueExpected(composer.cursor, scanner, composer.openBracket);
  }

  private void merge(MappingBuilder mapping, YamlNode value, boolean alias, Span key) {
    if (value instanceof YamlMapping merged) {
      mapping.merge(merged, key);
      return;
    }
    if (alias || !(value instanceof YamlSequence sequence)) {
      throw ValueProblems.notMergeable(key);
    }
    // The list itself is not a value of its own for the library; its last mapping comes first.
    composer.aliases.visits.takeBack();
    for (int i = sequence.items().size() - 1; i >= 0; i--) {
      if (!(sequence.items().get(i) instanceof YamlMapping merged)) {
        throw ValueProblems.notMergeable(key);
      }
      mapping.merge(merged, key);
    }
  }
}
