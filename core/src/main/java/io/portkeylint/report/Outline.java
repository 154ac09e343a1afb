package io.portkeylint.report;

import io.portkeylint.source.Source;
import java.util.Arrays;

/**
 * Which line stands above which, by indentation: what tells {@code data:} of what. Made of the text
 * and not of the tree, because broken YAML has no tree.
 */
final class Outline {

  private final int[] parents;

  private Outline(int[] parents) {
    this.parents = parents;
  }

  static Outline of(Source source) {
    int lines = source.lineCount();
    int[] parents = new int[lines + 1];
    int[] open = new int[16];
    int[] indents = new int[16];
    boolean[] items = new boolean[16];
    int depth = 0;
    for (int line = 1; line <= lines; line++) {
      LineParts parts = LineParts.of(source, line);
      boolean isVoid = parts.isVoid();
      while (depth > 0 && !isVoid && !isAbove(indents[depth - 1], items[depth - 1], parts)) {
        depth--;
      }
      parents[line] = depth == 0 ? 0 : open[depth - 1];
      if (parts.hasKey() || parts.item()) {
        if (depth == open.length) {
          open = Arrays.copyOf(open, depth * 2);
          indents = Arrays.copyOf(indents, depth * 2);
          items = Arrays.copyOf(items, depth * 2);
        }
        open[depth] = line;
        indents[depth] = parts.indent();
        items[depth] = parts.item();
        depth++;
      }
    }
    return new Outline(parents);
  }

  /** Whether a line belongs to an earlier one; a list may stand at the indentation of its key. */
  static boolean isAbove(int indent, boolean item, LineParts line) {
    return indent < line.indent() || indent == line.indent() && line.item() && !item;
  }

  /** The line with the key or dash that the line belongs to, or 0. */
  int parent(int line) {
    return parents[line];
  }
}
