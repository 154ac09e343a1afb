package io.portkeylint.shape;

import org.jspecify.annotations.Nullable;

/**
 * The forms that Kubernetes asks of texts. Each answer completes "must …", null for a good text.
 */
final class TextForm {

  private static final int LABEL = 63;
  private static final int SUBDOMAIN = 253;

  private TextForm() {}

  /** What a text of this form must do and does not; null when it does, or the form is unknown. */
  static @Nullable String problem(String form, String text) {
    return switch (form) {
      case "object-name" -> objectName(text);
      case "dns-label" -> dnsLabel(text);
      case "service-name" -> serviceName(text);
      case "label-value" -> labelValue(text);
      case "quantity" -> quantity(text);
      case "ip-address" -> NetworkForm.ipAddress(text);
      case "cidr" -> NetworkForm.cidr(text);
      case "url-path" -> NetworkForm.urlPath(text);
      case "host-name" -> NetworkForm.hostName(text);
      case "port-name" -> portName(text);
      case "variable-name" -> variableName(text);
      case "config-key" -> configKey(text);
      case "image-repository" -> imageRepository(text);
      case "whole-or-percent" -> wholeOrPercent(text);
      default -> null;
    };
  }

  private static @Nullable String objectName(String text) {
    return isSubdomain(text)
        ? null
        : "consist of lower-case letters, digits, `-` and `.`, and begin and end with a letter or"
            + " digit";
  }

  private static @Nullable String dnsLabel(String text) {
    return text.length() <= LABEL && isDnsLabel(text, 0, text.length())
        ? null
        : "have at most 63 lower-case letters, digits and `-`, and begin and end with a letter or"
            + " digit";
  }

  private static @Nullable String serviceName(String text) {
    boolean good =
        text.length() <= LABEL && isDnsLabel(text, 0, text.length()) && isLower(text.charAt(0));
    return good
        ? null
        : "have at most 63 lower-case letters, digits and `-`, begin with a letter and end with a"
            + " letter or digit";
  }

  /** Also the name part of a label's key. */
  static @Nullable String labelValue(String text) {
    return text.isEmpty() || isQualified(text)
        ? null
        : "have at most 63 letters, digits, `-`, `_` and `.`, and begin and end with a letter or"
            + " digit";
  }

  /** The key of a label or an annotation. */
  static @Nullable String labelKey(String text) {
    int slash = text.indexOf('/');
    boolean good =
        slash < 0
            ? isQualified(text)
            : isSubdomain(text.substring(0, slash)) && isQualified(text.substring(slash + 1));
    return good ? null : "be a name, or a domain, `/` and a name";
  }

  /** The name of an amount that a container may ask for. */
  static @Nullable String resourceName(String text) {
    boolean good =
        text.indexOf('/') > 0
            || text.startsWith("hugepages-")
            || switch (text) {
              case "cpu", "memory", "ephemeral-storage", "storage" -> true;
              default -> false;
            };
    return good ? null : "be `cpu`, `memory`, `ephemeral-storage` or the name of a device";
  }

  private static @Nullable String quantity(String text) {
    return isQuantity(text) ? null : "be an amount such as `500m`, `2` or `512Mi`";
  }

  static boolean isQuantity(String text) {
    int i = 0;
    int end = text.length();
    if (i < end && (text.charAt(i) == '+' || text.charAt(i) == '-')) {
      i++;
    }
    int digits = i;
    boolean dot = false;
    int count = 0;
    while (i < end && (isDigit(text.charAt(i)) || text.charAt(i) == '.' && !dot)) {
      dot |= text.charAt(i) == '.';
      count += isDigit(text.charAt(i)) ? 1 : 0;
      i++;
    }
    return i > digits && count > 0 && isQuantityUnit(text.substring(i));
  }

  private static boolean isQuantityUnit(String unit) {
    switch (unit) {
      case "", "n", "u", "m", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei":
        return true;
      default:
        break;
    }
    if (unit.length() < 2 || unit.charAt(0) != 'e' && unit.charAt(0) != 'E') {
      return false;
    }
    int start = unit.charAt(1) == '+' || unit.charAt(1) == '-' ? 2 : 1;
    return isDigits(unit, start, unit.length());
  }

  /** A text where a port may also be a number: the API server takes it for the port's name. */
  private static @Nullable String portName(String text) {
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      letter |= isLower(text.charAt(i));
    }
    boolean good =
        letter
            && text.length() <= 15
            && isDnsLabel(text, 0, text.length())
            && text.indexOf("--") < 0;
    return good
        ? null
        : "be a number without quotes, or a port's name of at most 15 lower-case letters, digits"
            + " and `-`";
  }

  private static @Nullable String variableName(String text) {
    boolean good = !text.isEmpty() && !isDigit(text.charAt(0));
    for (int i = 0; good && i < text.length(); i++) {
      good = isKeyCharacter(text.charAt(i));
    }
    return good ? null : "be a variable's name: letters, digits and `_`, no digit first";
  }

  /** A key of a Secret or ConfigMap. */
  static @Nullable String configKey(String text) {
    boolean good =
        !text.isEmpty()
            && text.length() <= SUBDOMAIN
            && !text.equals(".")
            && !text.startsWith("..");
    for (int i = 0; good && i < text.length(); i++) {
      good = isKeyCharacter(text.charAt(i));
    }
    return good ? null : "consist of letters, digits, `_`, `-` and `.`";
  }

  private static @Nullable String imageRepository(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ') {
        return "have no blanks";
      }
    }
    return null;
  }

  private static @Nullable String wholeOrPercent(String text) {
    int end = text.endsWith("%") ? text.length() - 1 : text.length();
    return isDigits(text, 0, end) ? null : "be a whole number or a percentage such as `25%`";
  }

  static boolean isSubdomain(String text) {
    if (text.length() > SUBDOMAIN) {
      return false;
    }
    int start = 0;
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', start)) {
      if (!isDnsLabel(text, start, dot)) {
        return false;
      }
      start = dot + 1;
    }
    return isDnsLabel(text, start, text.length());
  }

  private static boolean isDnsLabel(String text, int start, int end) {
    if (start >= end || text.charAt(start) == '-' || text.charAt(end - 1) == '-') {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isLower(c) && !isDigit(c) && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isQualified(String text) {
    int length = text.length();
    if (length == 0
        || length > LABEL
        || !isAlphanumeric(text.charAt(0))
        || !isAlphanumeric(text.charAt(length - 1))) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!isKeyCharacter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKeyCharacter(char c) {
    return isAlphanumeric(c) || c == '-' || c == '_' || c == '.';
  }

  private static boolean isAlphanumeric(char c) {
    return isLower(c) || c >= 'A' && c <= 'Z' || isDigit(c);
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isDigits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return start < end;
  }
}
