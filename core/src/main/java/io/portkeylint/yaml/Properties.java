package io.portkeylint.yaml;

import org.jspecify.annotations.Nullable;

/**
 * What stands before a value: an anchor and a tag, in either order.
 *
 * @param anchor the anchor's name, or null
 * @param tag the whole tag, or null
 * @param end offset behind them
 */
record Properties(@Nullable String anchor, @Nullable String tag, int end) {

  /** Reads the properties at the scanner. */
  static Properties read(YamlScanner scanner, Cursor cursor) {
    String anchor = null;
    String tag = null;
    int end = scanner.start();
    while (true) {
      Token kind = scanner.peek();
      if (kind == Token.ANCHOR && anchor == null) {
        anchor = scanner.text();
      } else if (kind == Token.TAG && tag == null) {
        tag = scanner.text();
        if (tag.isEmpty()) {
          throw SyntaxProblems.undeclaredHandle(cursor, scanner.start(), scanner.end());
        }
      } else {
        return new Properties(anchor, tag, end);
      }
      end = scanner.end();
      scanner.take();
    }
  }

  /** Whether the scalar behind them is judged by its text, as one without properties. */
  boolean isImplicit(boolean plain) {
    return tag == null ? plain : tag.equals("!");
  }

  /** Whether the tag says that the scalar behind them is a merge key. */
  boolean isMerge() {
    return tag != null && tag.equals(TagScanner.CORE + "merge");
  }
}
