package io.portkeylint.yaml;

import io.portkeylint.source.Source;
import io.portkeylint.source.Span;

/** Texts about files that are larger, deeper or more repetitive than is read. */
final class LimitProblems {

  private LimitProblems() {}

  private static Refused refused(Span span, String message, String label, String help) {
    return new Refused(
        new YamlProblem(YamlProblem.Kind.LIMIT, message, span, label, null, "", help));
  }

  static Refused tooDeep(Span span, YamlLimits limits) {
    return refused(
        span,
        "mappings and lists are nested deeper than " + limits.maxDepth() + " levels",
        "one level too many",
        "nest less deeply: no chart needs that many levels");
  }

  static Refused excessiveAliases(Span span) {
    return refused(
        span,
        "aliases multiply the document too often",
        "Helm refuses the document when it follows this alias",
        "write values out instead of nesting aliases in aliases");
  }

  static Refused tooLong(Source source, YamlLimits limits) {
    return refused(
        source.span(0, 0),
        "the file has more than " + limits.maxLength() + " characters",
        "not read",
        "split the file: values of this size do not fit into a release");
  }
}
