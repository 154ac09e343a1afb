package io.portkeylint.secret;

import io.portkeylint.values.KeyPath;

/** How values appear in messages. */
public final class Shown {

  /** Stands for every sensitive text, whatever its length. */
  public static final String MASK = "********";

  private static final int LONGEST = 60;

  private Shown() {}

  /** The text masked when it is sensitive, else cut in the middle and with escapes. */
  public static String value(KeyPath path, String text) {
    return Sensitivity.isSensitiveWithin(path, text) ? MASK : plain(text);
  }

  /** A text that is known not to be sensitive: cut in the middle, control characters escaped. */
  public static String plain(String text) {
    int length = text.codePointCount(0, text.length());
    String cut = text;
    if (length > LONGEST) {
      int head = text.offsetByCodePoints(0, LONGEST / 2);
      int tail = text.offsetByCodePoints(text.length(), -(LONGEST / 2 - 1));
      cut = text.substring(0, head) + "…" + text.substring(tail);
    }
    StringBuilder shown = null;
    for (int i = 0; i < cut.length(); i++) {
      char c = cut.charAt(i);
      boolean escaped = isUnprintable(c);
      if (escaped && shown == null) {
        shown = new StringBuilder(cut.length() + 16).append(cut, 0, i);
      }
      if (shown != null) {
        if (escaped) {
          appendEscaped(shown, c);
        } else {
          shown.append(c);
        }
      }
    }
    return shown == null ? cut : shown.toString();
  }

  /** The text between back ticks. */
  public static String quoted(String shown) {
    return "`" + shown + "`";
  }

  /**
   * Control characters, those that change the direction or order of the text around them, and those
   * that nobody sees.
   */
  public static boolean isUnprintable(char c) {
    return c < ' '
        || c >= 0x7f && c < 0xa0
        || c == 0xad
        || c == 0x34f
        || c == 0x61c
        || c == 0x180e
        || c >= 0x200b && c <= 0x200f
        || c >= 0x2028 && c <= 0x202e
        || c >= 0x2060 && c <= 0x206f
        || c == 0xfeff
        || c >= 0xfff9 && c <= 0xfffb;
  }

  /** Writes a character as its escape, the way YAML and JSON write it between quotes. */
  public static void appendEscaped(StringBuilder out, char c) {
    switch (c) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        out.append("\\u");
        String hex = Integer.toHexString(c);
        out.append("0000", 0, 4 - hex.length()).append(hex);
      }
    }
  }
}
