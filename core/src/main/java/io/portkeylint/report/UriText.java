package io.portkeylint.report;

import java.nio.charset.StandardCharsets;

/** Paths as URI references. */
final class UriText {

  private static final String HEX = "0123456789ABCDEF";

  private UriText() {}

  /** Whether a path says by itself where it starts, so that it needs no base. */
  static boolean isAbsolute(String path) {
    return path.startsWith("/") || hasDrive(path);
  }

  /** A relative reference, or a {@code file:} URI of an absolute path. */
  static String of(String path) {
    if (path.startsWith("//")) {
      return "file:" + encode(path);
    }
    if (path.startsWith("/")) {
      return "file://" + encode(path);
    }
    if (hasDrive(path)) {
      return "file:///" + path.charAt(0) + ":" + encode(path.substring(2));
    }
    return encode(path);
  }

  private static boolean hasDrive(String path) {
    return path.length() > 2
        && path.charAt(1) == ':'
        && path.charAt(2) == '/'
        && Character.isLetter(path.charAt(0));
  }

  /** Encodes even what may stand as it is in some places only, such as a colon. */
  private static String encode(String path) {
    StringBuilder uri = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (isUnreserved((char) b) || b == '/') {
        uri.append((char) b);
      } else {
        uri.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
      }
    }
    return uri.toString();
  }

  private static boolean isUnreserved(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }
}
