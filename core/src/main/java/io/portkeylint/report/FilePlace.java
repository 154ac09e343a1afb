package io.portkeylint.report;

import io.portkeylint.LintResult;
import io.portkeylint.source.Position;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import java.util.List;

/**
 * A place as consumers need it that know nothing but files: what stands in an argument is shown at
 * the start of the values file that it changes.
 *
 * @param path with {@code /} between its parts, without {@code ./} in front
 * @param start inclusive
 * @param end exclusive
 * @param aside what the place is called when it is not in this file, with a blank in front; else
 *     empty
 */
record FilePlace(String path, Position start, Position end, String aside) {

  static FilePlace of(Span span, LintResult result) {
    Source source = span.source();
    if (source.kind() == Source.Kind.FILE) {
      return new FilePlace(path(source), span.startPosition(), span.endPosition(), "");
    }
    List<Source> files = result.sources();
    String path = files.isEmpty() ? source.name() : path(files.get(files.size() - 1));
    Position first = new Position(1, 1);
    return new FilePlace(path, first, first, " (in `" + source.name() + "`)");
  }

  static String path(Source source) {
    String name = source.name();
    return name.startsWith("./") && name.length() > 2 ? name.substring(2) : name;
  }

  boolean isOneLine() {
    return start.line() == end.line();
  }
}
