package io.portkeylint.rules.declared;

/** The named formats of texts. None uses a regular expression: compiling one costs a cold start. */
final class Formats {

  private Formats() {}

  static boolean matches(String format, String text) {
    return switch (format) {
      case "port" -> isNumber(text, 1, 65_535);
      case "integer" -> isInteger(text);
      case "boolean" -> text.equals("true") || text.equals("false");
      case "url" -> hasScheme(text) && isUrlRest(text, text.indexOf("://") + 3);
      case "http-url" -> isHttpUrl(text);
      case "https-url" -> text.startsWith("https://") && isUrlRest(text, 8);
      case "http-scheme" -> text.startsWith("http://") || text.startsWith("https://");
      case "host-name" -> Names.isHostName(text);
      case "dns-label" -> Names.isLabel(text);
      case "dns-subdomain" -> Names.isSubdomain(text);
      case "variable-name" -> Names.isVariableName(text);
      case "uuid" -> Names.isUuid(text);
      case "arn-role" -> Arns.isRole(text);
      case "not-arn" -> !text.startsWith("arn:");
      case "load-balancer-name" -> Names.isLoadBalancerName(text);
      case "gcp-service-account" -> Names.isGoogleServiceAccount(text);
      case "aws-region" -> Names.isAwsRegion(text);
      case "bucket-name" -> Names.isBucketName(text);
      case "cache-name" -> Names.isCacheName(text);
      case "redis-url" -> StoreForms.isRedisUrl(text);
      case "not-aws-region" -> !Names.isAwsRegion(text);
      case "storage-account" -> StoreForms.isStorageAccount(text);
      case "storage-container" -> StoreForms.isStorageContainer(text);
      case "url-with-path" -> StoreForms.isUrlWithPath(text);
      case "pairs" -> StoreForms.isPairs(text);
      case "login" -> text.indexOf(':') > 0 && !text.endsWith(":");
      case "positive" -> isNumber(text, 1, 999_999_999);
      case "fraction" -> StoreForms.isFraction(text);
      case "metric-labels" -> StoreForms.isMetricLabels(text);
      default -> throw new IllegalStateException("no format: " + format);
    };
  }

  private static boolean isHttpUrl(String text) {
    int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : -1;
    return host > 0 && isUrlRest(text, host);
  }

  private static boolean hasScheme(String text) {
    int end = text.indexOf("://");
    if (end < 1) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      boolean sign = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
      if (!letter && (i == 0 || !sign)) {
        return false;
      }
    }
    return true;
  }

  /** Something that is no blank stands behind the scheme, and no blank anywhere. */
  private static boolean isUrlRest(String text, int from) {
    if (from >= text.length() || text.charAt(from) == '/') {
      return false;
    }
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) <= ' ') {
        return false;
      }
    }
    return true;
  }

  private static boolean isInteger(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    if (start == text.length()) {
      return false;
    }
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(String text, int least, int most) {
    int length = text.length();
    if (length == 0 || length > 9 || text.charAt(0) == '-' || !isInteger(text)) {
      return false;
    }
    int number = Integer.parseInt(text);
    return text.charAt(0) != '0' && number >= least && number <= most;
  }
}
