package io.portkeylint.yaml;

import io.portkeylint.source.Span;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The anchors of one document, and what following aliases to them costs. */
final class Aliases {

  /** Aliases may stand for as much text as this many files of the largest size hold. */
  private static final int MOST_TEXTS = 10;

  final Visits visits = new Visits();

  private final YamlLimits limits;
  private @Nullable Map<String, Anchor> anchors;

  /** How much text aliases have stood for so far. */
  private long expanded;

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
  Anchor open(String name, @Nullable String tag, int depth) {
    Anchor anchor = new Anchor();
    anchor.tag = tag;
    anchor.visits = visits.count() - 1;
    anchor.height = deepest;
    anchor.length = -expanded;
    deepest = depth;
    if (anchors == null) {
      anchors = new HashMap<>();
    }
    anchors.put(name, anchor);
    return anchor;
  }

  /** Completes an anchor: its value was read. */
  void close(Anchor anchor, YamlNode node, int depth) {
    int outer = anchor.height;
    anchor.node = node;
    anchor.visits = visits.count() - anchor.visits;
    anchor.height = deepest - depth;
    anchor.length += expanded + node.span().end() - node.span().start();
    deepest = Math.max(outer, deepest);
  }

  /**
   * Finds what an alias stands for.
   *
   * @param span the alias
   * @param depth number of mappings and lists around it
   */
  Anchor follow(Span span, String name, int depth) {
    Anchor anchor = anchors == null ? null : anchors.get(name);
    if (anchor == null) {
      throw ValueProblems.unknownAnchor(span);
    }
    if (anchor.node == null) {
      throw ValueProblems.anchorInItself(span);
    }
    expanded += anchor.length;
    boolean isTooLong = expanded > MOST_TEXTS * (long) limits.maxLength();
    if (isTooLong || visits.visit() || visits.follow(anchor.visits)) {
      throw LimitProblems.excessiveAliases(span);
    }
    int reached = depth + anchor.height;
    if (reached > limits.maxDepth() && !(anchor.node instanceof YamlScalar)) {
      throw LimitProblems.tooDeep(span, limits);
    }
    reach(reached);
    return anchor;
  }
}
