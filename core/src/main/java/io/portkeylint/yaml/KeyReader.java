package io.portkeylint.yaml;

import io.portkeylint.source.Span;
import org.jspecify.annotations.Nullable;

/** Reads keys and gives them the names that Helm gives them. Holds the key that was read last. */
final class KeyReader {

  private final ScalarComposer scalars;
  private final YamlScanner scanner;
  private final ScalarResolver resolver;
  private Span span;
  private boolean merges;

  KeyReader(ScalarComposer scalars) {
    this.scalars = scalars;
    scanner = scalars.scanner;
    resolver = scalars.resolver;
    span = scalars.cursor.source.span(0, 0);
  }

  /** The key's name, or null when Helm cannot use it. */
  @Nullable String name() {
    return resolver.keyName();
  }

  ScalarResolver.Kind kind() {
    return resolver.kind();
  }

  Span span() {
    return span;
  }

  /** Whether it is a merge key. */
  boolean merges() {
    return merges;
  }

  /** Takes nothing as a key, which makes it null. */
  void readNothing() {
    scalars.visit();
    span = scalars.place();
    merges = false;
    resolver.resolvePlain("");
  }

  /**
   * Reads the key at the scanner.
   *
   * @param block whether it stands outside brackets
   * @param depth number of mappings and lists around it
   * @param openBracket offset of the innermost bracket, or -1
   */
  void read(boolean block, int depth, int openBracket) {
    Token kind = scanner.peek();
    if (kind.isScalar()) {
      readScalar(kind == Token.PLAIN);
    } else if (kind == Token.ALIAS) {
      Anchor anchor = scalars.follow(depth);
      span = scalars.tokenSpan();
      scalars.take();
      merges = false;
      resolve(anchor.value(), anchor.tag);
    } else if (kind == Token.ANCHOR || kind == Token.TAG) {
      readWithProperties(block, depth);
    } else {
      throw isCollection(kind, block)
          ? ValueProblems.keyIsCollection(scalars.tokenSpan())
          : StructureProblems.valueExpected(scalars.cursor, scanner, openBracket);
    }
  }

  private void readScalar(boolean plain) {
    String text = scanner.text();
    span = scalars.tokenSpan();
    scalars.take();
    merges = plain && text.equals("<<");
    if (!merges) {
      scalars.visit();
    }
    if (plain) {
      resolver.resolvePlain(text);
    } else {
      resolver.resolveText(text);
    }
  }

  private void readWithProperties(boolean block, int depth) {
    scalars.visit();
    Properties properties = scalars.readProperties();
    Anchor anchor = scalars.open(properties, depth);
    Token kind = scanner.peek();
    if (isCollection(kind, block)) {
      throw ValueProblems.keyIsCollection(scalars.tokenSpan());
    }
    YamlScalar node =
        kind.isScalar()
            ? scalars.scalar(kind, properties.tag())
            : scalars.nothing(properties.tag());
    scalars.close(anchor, node, depth);
    span = node.span();
    boolean implicit = properties.isImplicit(kind == Token.PLAIN) || properties.isMerge();
    merges = implicit && node.text().equals("<<");
    if (merges) {
      scalars.aliases.visits.takeBack();
    }
    resolve(node, properties.tag());
  }

  /** Decides what the key is that a value stands for which was read before. */
  private void resolve(YamlNode node, @Nullable String tag) {
    if (!(node instanceof YamlScalar scalar)) {
      throw ValueProblems.keyIsCollection(span);
    }
    if (scalar.isString()) {
      resolver.resolveText(scalar.text());
    } else if (tag == null) {
      resolver.resolvePlain(scalar.text());
    } else if (!resolver.resolveTagged(scalar.text(), tag)) {
      throw ValueProblems.notWhatTheTagSays(span, tag);
    }
  }

  private static boolean isCollection(Token kind, boolean block) {
    return kind == Token.FLOW_MAPPING_START
        || kind == Token.FLOW_SEQUENCE_START
        || block
            && (kind == Token.BLOCK_MAPPING_START
                || kind == Token.BLOCK_SEQUENCE_START
                || kind == Token.BLOCK_ENTRY);
  }
}
