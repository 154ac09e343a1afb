package io.portkeylint.yaml;

import io.portkeylint.source.Span;
import org.jspecify.annotations.Nullable;

/** Makes values without further values inside from tokens: scalars, aliases, nothing. */
final class ScalarComposer {

  final Cursor cursor;
  final YamlScanner scanner;
  final Aliases aliases;
  final ScalarResolver resolver = new ScalarResolver();
  final LateRefusals lateRefusals = new LateRefusals();

  /** Offset behind the last content that was read. */
  private int contentEnd;

  ScalarComposer(Cursor cursor, YamlScanner scanner, YamlLimits limits) {
    this.cursor = cursor;
    this.scanner = scanner;
    aliases = new Aliases(limits);
  }

  int contentEnd() {
    return contentEnd;
  }

  /** Takes the token at the scanner, which is content. */
  void take() {
    contentEnd = Math.max(contentEnd, scanner.end());
    scanner.take();
  }

  Span tokenSpan() {
    return cursor.source.span(scanner.start(), scanner.end());
  }

  /** The bare place behind the last content. */
  Span place() {
    return cursor.source.span(contentEnd, contentEnd);
  }

  /** Notes that Helm's library visits a value of the document. */
  void visit() {
    if (aliases.visits.visit()) {
      throw LimitProblems.excessiveAliases(place());
    }
  }

  /** Finds what the alias at the scanner stands for. */
  Anchor follow(int depth) {
    return aliases.follow(tokenSpan(), scanner.text(), depth);
  }

  /** The value of the alias at the scanner, with the place of the alias. */
  YamlNode alias(int depth) {
    Anchor anchor = follow(depth);
    Span span = tokenSpan();
    take();
    return lateRefusals.copied(anchor.value(), span);
  }

  /** Reads an anchor and a tag. */
  Properties readProperties() {
    Properties properties = Properties.read(scanner, cursor);
    contentEnd = Math.max(contentEnd, properties.end());
    return properties;
  }

  /** Notes the anchor of a value that begins; null without one. */
  @Nullable Anchor open(Properties properties, int depth) {
    String name = properties.anchor();
    return name == null ? null : aliases.open(name, properties.tag(), depth);
  }

  /** Notes the value of an anchor, if there is one. */
  void close(@Nullable Anchor anchor, YamlNode value, int depth) {
    if (anchor != null) {
      aliases.close(anchor, value, depth);
    }
  }

  /** The scalar at the scanner. */
  YamlScalar scalar(Token kind, @Nullable String tag) {
    String text = scanner.text();
    Span span = tokenSpan();
    take();
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

  /** The value that stands where nothing is written: null, or what the tag makes of it. */
  YamlScalar nothing(@Nullable String tag) {
    Span span = place();
    return tag == null
        ? YamlScalar.nothing(span, "")
        : tagged("", tag, span, YamlScalar.Style.PLAIN);
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
}
