package io.portkeylint.shape;

import org.jspecify.annotations.Nullable;

/** Forms of addresses, hosts and paths. Each answer completes "must …", null for a good text. */
final class NetworkForm {

  private NetworkForm() {}

  static @Nullable String ipAddress(String text) {
    return isIpAddress(text) ? null : "be an IP address";
  }

  static @Nullable String cidr(String text) {
    int slash = text.indexOf('/');
    if (slash > 0
        && TextForm.isDigits(text, slash + 1, text.length())
        && text.length() - slash <= 4) {
      String address = text.substring(0, slash);
      int most = address.indexOf(':') < 0 ? 32 : 128;
      if (isIpAddress(address) && Integer.parseInt(text.substring(slash + 1)) <= most) {
        return null;
      }
    }
    return "be a network such as `10.0.0.0/8`";
  }

  static boolean isIpAddress(String text) {
    return text.indexOf(':') >= 0 ? isIpv6(text) : isIpv4(text);
  }

  private static boolean isIpv4(String text) {
    int parts = 0;
    int start = 0;
    while (start <= text.length()) {
      int dot = text.indexOf('.', start);
      int end = dot < 0 ? text.length() : dot;
      int length = end - start;
      boolean good =
          length >= 1
              && length <= 3
              && TextForm.isDigits(text, start, end)
              && (length == 1 || text.charAt(start) != '0')
              && Integer.parseInt(text.substring(start, end)) <= 255;
      if (!good) {
        return false;
      }
      parts++;
      start = end + 1;
    }
    return parts == 4;
  }

  /** Without a zone; a double colon stands for one group at least. */
  private static boolean isIpv6(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text, true) == 8;
    }
    String before = text.substring(0, gap);
    String after = text.substring(gap + 2);
    int left = before.isEmpty() ? 0 : groups(before, false);
    int right = after.isEmpty() ? 0 : groups(after, true);
    return left >= 0 && right >= 0 && left + right < 8;
  }

  /** How many groups a part has, an IPv4 address at its end counting as two; -1 for no groups. */
  private static int groups(String part, boolean isEnd) {
    int count = 0;
    int start = 0;
    while (start <= part.length()) {
      int colon = part.indexOf(':', start);
      int end = colon < 0 ? part.length() : colon;
      String group = part.substring(start, end);
      if (isEnd && colon < 0 && isIpv4(group)) {
        count++;
      } else if (group.isEmpty() || group.length() > 4 || !isHex(group)) {
        return -1;
      }
      count++;
      start = end + 1;
    }
    return count;
  }

  static @Nullable String urlPath(String text) {
    if (!text.startsWith("/")) {
      return "start with `/`";
    }
    boolean good =
        text.indexOf("//") < 0
            && text.indexOf("/./") < 0
            && text.indexOf("/../") < 0
            && !text.endsWith("/.")
            && !text.endsWith("/..")
            && text.indexOf("%2f") < 0
            && text.indexOf("%2F") < 0;
    return good ? null : "be a path without `//`, `/./`, `/../` and `%2f`";
  }

  static @Nullable String hostName(String text) {
    if (text.indexOf("://") >= 0) {
      return "be a host name alone, without `" + text.substring(0, text.indexOf("://") + 3) + "`";
    }
    if (text.indexOf(':') >= 0) {
      return "be a host name alone, without a port";
    }
    if (text.indexOf('/') >= 0) {
      return "be a host name alone, without a path";
    }
    if (isIpAddress(text)) {
      return "be a host name, not an IP address";
    }
    return TextForm.isSubdomain(text)
        ? null
        : "consist of lower-case letters, digits, `-` and `.`, and begin and end with a letter or"
            + " digit";
  }

  private static boolean isHex(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
        return false;
      }
    }
    return true;
  }
}
