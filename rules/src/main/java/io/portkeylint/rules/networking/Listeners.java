package io.portkeylint.rules.networking;

import org.jspecify.annotations.Nullable;

/**
 * The listeners of an ALB: {@code [{"HTTP": 80}, {"HTTPS": 443}]}.
 *
 * @param secure the ports with HTTPS, each between commas
 * @param all all ports, each between commas
 */
record Listeners(String secure, String all) {

  /** Reads the list, or gives null when a text is none. Blanks may stand between all parts. */
  static @Nullable Listeners parse(String text) {
    StringBuilder dense = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        dense.append(text.charAt(i));
      }
    }
    if (dense.length() < 4 || dense.charAt(0) != '[' || dense.charAt(dense.length() - 1) != ']') {
      return null;
    }
    StringBuilder secure = new StringBuilder(",");
    StringBuilder all = new StringBuilder(",");
    int last = dense.length() - 1;
    int start = 1;
    while (start <= last) {
      int end = dense.indexOf("},", start);
      String entry = dense.substring(start, end < 0 ? last : end);
      String listener = entry.endsWith("}") ? entry : entry + "}";
      start = end < 0 ? last + 1 : end + 2;
      boolean http = listener.startsWith("{\"HTTP\":");
      boolean https = listener.startsWith("{\"HTTPS\":");
      int from = listener.indexOf(':') + 1;
      if (!http && !https || !isNumber(listener, from)) {
        return null;
      }
      String port = listener.substring(from, listener.length() - 1);
      all.append(port).append(',');
      if (https) {
        secure.append(port).append(',');
      }
    }
    return new Listeners(secure.toString(), all.toString());
  }

  boolean hasHttps(String port) {
    return secure.contains(',' + port + ',');
  }

  boolean has(String port) {
    return all.contains(',' + port + ',');
  }

  private static boolean isNumber(String listener, int from) {
    int end = listener.length() - 1;
    for (int i = from; i < end; i++) {
      if (listener.charAt(i) < '0' || listener.charAt(i) > '9') {
        return false;
      }
    }
    return end > from && end - from <= 5;
  }
}
