package io.portkeylint.rules.networking;

/** Ranges of IP addresses as the load balancer controllers take them, {@code 10.0.0.0/8}. */
final class AddressRange {

  private AddressRange() {}

  /** Whether a text lists ranges, separated by commas. */
  static boolean areRanges(String text) {
    for (int start = 0; start <= text.length(); ) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 ? text.length() : comma;
      if (!isRange(text.substring(start, end).strip())) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  /** Whether a text is an address of either version, a slash and a length that fits it. */
  static boolean isRange(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return false;
    }
    String address = text.substring(0, slash);
    int length = number(text, slash + 1, text.length());
    return address.indexOf(':') < 0
        ? isVersion4(address) && length >= 0 && length <= 32
        : isVersion6(address) && length >= 0 && length <= 128;
  }

  private static boolean isVersion4(String text) {
    int parts = 0;
    for (int start = 0; start <= text.length(); parts++) {
      int dot = text.indexOf('.', start);
      int end = dot < 0 ? text.length() : dot;
      int part = number(text, start, end);
      boolean zeros = end - start > 1 && text.charAt(start) == '0';
      if (part < 0 || part > 255 || zeros) {
        return false;
      }
      start = end + 1;
    }
    return parts == 4;
  }

  /** Eight groups; a double colon, once, stands for one group at least. */
  private static boolean isVersion6(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text, true) == 8;
    }
    int before = gap == 0 ? 0 : groups(text.substring(0, gap), false);
    int after = gap + 2 == text.length() ? 0 : groups(text.substring(gap + 2), true);
    return before >= 0 && after >= 0 && before + after < 8;
  }

  /** How many groups a text has, -1 when it has another part; a version 4 address may end it. */
  private static int groups(String text, boolean isEnd) {
    int groups = 0;
    for (int start = 0; start <= text.length(); groups++) {
      int colon = text.indexOf(':', start);
      int end = colon < 0 ? text.length() : colon;
      if (isEnd && colon < 0 && isVersion4(text.substring(start))) {
        groups++;
      } else if (!isGroup(text, start, end)) {
        return -1;
      }
      start = end + 1;
    }
    return groups;
  }

  private static boolean isGroup(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f') && (c < 'A' || c > 'F')) {
        return false;
      }
    }
    return end > start && end - start <= 4;
  }

  /** A decimal number of at most three digits, else -1. */
  private static int number(String text, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || i - start == 3) {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return end > start ? value : -1;
  }
}
