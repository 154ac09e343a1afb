package io.portkeylint.rules.declared;

/** Image tags that name a version. */
final class VersionTag {

  private VersionTag() {}

  /**
   * Whether a tag names a version below the other; {@code 7.2-alpine} names one, {@code latest}
   * none. A shorter one stands for the newest that it covers: {@code 6} is not below {@code 6.2}.
   */
  static boolean isBelow(String tag, String version) {
    int[] named = parts(tag);
    int[] least = parts(version);
    for (int i = 0; i < Math.min(named.length, least.length); i++) {
      if (named[i] != least[i]) {
        return named[i] < least[i];
      }
    }
    return false;
  }

  private static int[] parts(String tag) {
    int start = tag.startsWith("v") ? 1 : 0;
    int end = start;
    while (end < tag.length() && (tag.charAt(end) == '.' || isDigit(tag.charAt(end)))) {
      end++;
    }
    boolean ended = end == tag.length() || "-_+".indexOf(tag.charAt(end)) >= 0;
    if (!ended || end == start) {
      return new int[0];
    }
    String[] texts = tag.substring(start, end).split("\\.", -1);
    int[] parts = new int[texts.length];
    for (int i = 0; i < texts.length; i++) {
      if (texts[i].isEmpty() || texts[i].length() > 9) {
        return new int[0];
      }
      parts[i] = Integer.parseInt(texts[i]);
    }
    return parts;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
