package io.portkeylint.values;

import org.jspecify.annotations.Nullable;

/** Decimal integers as Go reads them: a sign, then ASCII digits. */
final class GoInteger {

  private GoInteger() {}

  /** The number, or null when the text is none that fits into 64 bits. */
  static @Nullable Long parse(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Java takes the digits of other scripts too.
      if (c > '9') {
        return null;
      }
    }
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
