package io.portkeylint.rules.declared;

/** Forms of names: of hosts, Kubernetes objects, variables, regions and stores. */
final class Names {

  private static final int LONGEST_LABEL = 63;
  private static final int LONGEST_SUBDOMAIN = 253;

  private Names() {}

  /** RFC 1123: lower-case letters, digits and inner hyphens, at most 63 characters. */
  static boolean isLabel(String text) {
    return isLabel(text, 0, text.length());
  }

  /** Labels with dots between them, at most 253 characters. */
  static boolean isSubdomain(String text) {
    if (text.length() > LONGEST_SUBDOMAIN) {
      return false;
    }
    int start = 0;
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', start)) {
      if (!isLabel(text, start, dot)) {
        return false;
      }
      start = dot + 1;
    }
    return isLabel(text, start, text.length());
  }

  /** As a subdomain, in letters of either case. */
  static boolean isHostName(String text) {
    return isSubdomain(text.toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isLabel(String text, int start, int end) {
    if (end == start || end - start > LONGEST_LABEL) {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean inner = i > start && i < end - 1;
      if (!isLowerOrDigit(c) && !(c == '-' && inner)) {
        return false;
      }
    }
    return true;
  }

  static boolean isVariableName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (!letter && (i == 0 || !isDigit(c))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** {@code NAME@PROJECT.iam.gserviceaccount.com}. */
  static boolean isGoogleServiceAccount(String text) {
    int at = text.indexOf('@');
    String domain = ".iam.gserviceaccount.com";
    return at > 0
        && text.endsWith(domain)
        && isLabel(text.substring(0, at))
        && isHostName(text.substring(at + 1))
        && text.length() > at + 1 + domain.length();
  }

  /** At most 32 letters, digits and hyphens, none of the hyphens at an end. */
  static boolean isLoadBalancerName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inner = i > 0 && i + 1 < text.length();
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c);
      if (!letter && !(c == '-' && inner)) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= 32;
  }

  static boolean isUuid(String text) {
    if (text.length() != 36) {
      return false;
    }
    for (int i = 0; i < 36; i++) {
      char c = text.charAt(i);
      boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
      boolean hex = isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
      if (dash ? c != '-' : !hex) {
        return false;
      }
    }
    return true;
  }

  /** The shape of a region, whether it exists or not: {@code us-east-1}, {@code us-gov-west-1}. */
  static boolean isAwsRegion(String text) {
    int first = text.indexOf('-');
    int last = text.lastIndexOf('-');
    if (first < 2 || first > 4 || last <= first + 1 || last >= text.length() - 1) {
      return false;
    }
    for (int i = 0; i < last; i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      if (!letter && (c != '-' || text.charAt(i + 1) == '-')) {
        return false;
      }
    }
    for (int i = last + 1; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return text.length() - last <= 3;
  }

  /** The bare name of an S3 bucket. */
  static boolean isBucketName(String text) {
    int length = text.length();
    if (length < 3 || length > LONGEST_LABEL || text.contains("..")) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean inner = i > 0 && i < length - 1;
      if (!isLowerOrDigit(c) && !((c == '-' || c == '.') && inner)) {
        return false;
      }
    }
    return true;
  }

  /** The bare name of an ElastiCache replication group or serverless cache. */
  static boolean isCacheName(String text) {
    int length = text.length();
    if (length == 0 || length > 50 || text.contains("--") || text.charAt(length - 1) == '-') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (i == 0 || !isDigit(c) && c != '-')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLowerOrDigit(char c) {
    return c >= 'a' && c <= 'z' || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
