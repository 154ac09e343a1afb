package io.portkeylint.yaml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The anchors of one document, and what following aliases to them costs. */
final class Aliases {

  final Visits visits = new Visits();

  private final YamlLimits limits;
  private @Nullable Map<String, Anchor> anchors;

  /** The deepest level that was reached since the innermost open anchor. */
  private int deepest;

  Aliases(YamlLimits limits) {
    this.limits = limits;
  }

  /** Notes that a mapping or list stands at a level. */
  void reach(int depth) {
    if (depth > deepest) {
      deepest = depth;
    }
  }

  /** Gives a name to the value that is read next. */
  Anchor open(String name, int depth) {
    Anchor anchor = new Anchor();
    anchor.visits = visits.count() - 1;
    anchor.height = deepest;
    deepest = depth;
    if (anchors == null) {
      anchors = new HashMap<>();
    }
    anchors.put(name, anchor);
    return anchor;
  }

  /** Completes an anchor: its value was read. */
  void close(Anchor anchor, YamlNode node, @Nullable String tag, int depth) {
    int outer = anchor.height;
    anchor.node = node;
    anchor.tag = tag;
    anchor.visits = visits.count() - anchor.visits;
    anchor.height = deepest - depth;
    deepest = Math.max(outer, deepest);
  }

  /** Finds what the alias at the scanner stands for. */
  Anchor follow(Cursor cursor, YamlScanner scanner, int depth) {
    int start = scanner.start();
    int end = scanner.end();
    Anchor anchor = anchors == null ? null : anchors.get(scanner.text());
    if (anchor == null) {
      throw ValueProblems.unknownAnchor(cursor.source.span(start, end));
    }
    if (anchor.node == null) {
      throw ValueProblems.anchorInItself(cursor.source.span(start, end));
    }
    if (visits.visit() || visits.follow(anchor.visits)) {
      throw LimitProblems.excessiveAliases(cursor.source.span(start, end));
    }
    int reached = depth + anchor.height;
    if (reached > limits.maxDepth() && !(anchor.node instanceof YamlScalar)) {
      throw LimitProblems.tooDeep(cursor.source.span(start, end), limits);
    }
    reach(reached);
    return anchor;
  }
}
