package io.portkeylint.yaml;

import io.portkeylint.source.Span;

/** Texts about values that are well-formed and that Helm refuses. */
final class ValueProblems {

  private ValueProblems() {}

  private static YamlProblem problem(Span span, String message, String label, String help) {
    return new YamlProblem(YamlProblem.Kind.SYNTAX, message, span, label, null, "", help);
  }

  static Refused unknownAnchor(Span span) {
    return new Refused(
        problem(
            span,
            "an alias refers to an anchor that does not exist",
            "no anchor of this name stands before this in the same document",
            "correct the name, move the anchor before the alias, or put the value in quotes"));
  }

  static Refused anchorInItself(Span span) {
    return new Refused(
        problem(
            span,
            "an alias stands inside the value that it refers to",
            "this value would contain itself",
            "remove the alias, or move the anchor to a value that does not contain it"));
  }

  static Refused notWhatTheTagSays(Span span, String tag) {
    String name = tag.substring(TagScanner.CORE.length());
    boolean binary = name.equals("binary");
    return new Refused(
        problem(
            span,
            binary ? "a `!!binary` value is not base64" : "a value is not what its tag says",
            "cannot be read as `!!" + name + "`",
            "remove the tag, or correct the value"));
  }

  static YamlProblem notFinite(Span span) {
    return problem(
        span,
        "a value is infinite or not a number, which JSON cannot express",
        "Helm turns values into JSON and fails here",
        "write a finite number, or put the value in quotes if it is text");
  }

  /** About a key that is null, or an integer from 2^63 on. */
  static YamlProblem unusableKey(Span span, boolean isNull) {
    return problem(
        span,
        isNull ? "a key is null" : "a key is an integer beyond 64 bits with a sign",
        "Helm accepts only text, numbers and booleans as keys",
        "put the key in quotes");
  }

  static Refused keyIsCollection(Span span) {
    String text = span.source().text();
    int at = span.start();
    boolean template = text.startsWith("{{", at) || at > 0 && text.startsWith("{{", at - 1);
    if (template) {
      return KeyProblems.template(span);
    }
    return new Refused(
        problem(
            span,
            "a mapping or list is used as a key",
            "Helm accepts only text, numbers and booleans as keys",
            "put the key in quotes"));
  }

  static Refused notMergeable(Span span) {
    return new Refused(
        problem(
            span,
            "the value of a merge key is no mapping",
            "`<<` needs a mapping, an alias of one, or a list of those",
            "refer to a mapping, or put the key in quotes if it is an ordinary key"));
  }

  static Refused rootIsNoMapping(YamlNode root) {
    Span span = root.span();
    int firstLine = span.start();
    String text = span.source().text();
    while (firstLine < span.end() && !Cursor.isBreak(text.charAt(firstLine))) {
      firstLine++;
    }
    boolean list = root instanceof YamlSequence;
    boolean plainText = root instanceof YamlScalar scalar && scalar.isString();
    return new Refused(
        problem(
            span.source().span(span.start(), firstLine),
            "a values file must hold keys, and this one holds "
                + (list ? "a list" : "a single value"),
            list ? "the list begins here" : "this is a value without a key",
            plainText && span.text().indexOf(':') > 0
                ? "write a blank behind each colon"
                : "write `key: value` lines"));
  }
}
