package io.portkeylint.rules.declared;

/** Forms of addresses and settings of caches, stores and telemetry. */
final class StoreForms {

  private StoreForms() {}

  /**
   * {@code redis://host:port} or {@code rediss://}, with or without a login in front of the host.
   */
  static boolean isRedisUrl(String text) {
    int start = text.startsWith("redis://") ? 8 : text.startsWith("rediss://") ? 9 : -1;
    if (start < 0) {
      return false;
    }
    int slash = text.indexOf('/', start);
    String authority = slash < 0 ? text.substring(start) : text.substring(start, slash);
    String place = authority.substring(authority.lastIndexOf('@') + 1);
    int colon = place.lastIndexOf(':');
    boolean hosted = colon > 0 && place.charAt(colon - 1) != ':';
    return hosted && Formats.matches("port", place.substring(colon + 1)) && !hasBlank(place);
  }

  /** The bare name of an Azure storage account. */
  static boolean isStorageAccount(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isLowerOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return text.length() >= 3 && text.length() <= 24;
  }

  /** The bare name of a blob container; {@code $logs} and its like are the platform's own. */
  static boolean isStorageContainer(String text) {
    int length = text.length();
    if (length < 3 || length > 63 || text.contains("--") || text.charAt(length - 1) == '-') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!isLowerOrDigit(text.charAt(i)) && (i == 0 || text.charAt(i) != '-')) {
        return false;
      }
    }
    return true;
  }

  /** An HTTP URL with something behind the host. */
  static boolean isUrlWithPath(String text) {
    if (!Formats.matches("http-url", text)) {
      return false;
    }
    int slash = text.indexOf('/', text.indexOf("://") + 3);
    return slash > 0 && slash < text.length() - 1 && text.charAt(slash + 1) != '?';
  }

  /** {@code key=value} pairs with commas between them. */
  static boolean isPairs(String text) {
    for (String pair : text.split(",", -1)) {
      if (pair.strip().indexOf('=') < 1) {
        return false;
      }
    }
    return true;
  }

  /** A number from 0 to 1. */
  static boolean isFraction(String text) {
    int dot = text.indexOf('.');
    String whole = dot < 0 ? text : text.substring(0, dot);
    String rest = dot < 0 ? "" : text.substring(dot + 1);
    if (dot >= 0 && !isDigits(rest)) {
      return false;
    }
    boolean isOne = whole.equals("1") && rest.replace("0", "").isEmpty();
    return isOne || whole.equals("0") || whole.isEmpty() && dot == 0;
  }

  /** The labels that Prometheus metrics can carry in addition. */
  static boolean isMetricLabels(String text) {
    for (String label : text.split(",", -1)) {
      String name = label.strip();
      if (!name.equals("apiKeyName") && !name.equals("configName")) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ') {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isLowerOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }
}
