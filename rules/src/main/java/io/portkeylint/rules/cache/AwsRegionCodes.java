package io.portkeylint.rules.cache;

/** The short codes of AWS regions in the host names of ElastiCache, such as {@code use1}. */
final class AwsRegionCodes {

  private AwsRegionCodes() {}

  /** The region's full name, or an empty text for a code that is not understood. */
  static String region(String code) {
    int last = code.length() - 1;
    if (last < 3 || code.charAt(last) < '1' || code.charAt(last) > '9') {
      return "";
    }
    // Other products write cnnw1; by the letters alone it would be cn-west-1, which does not exist.
    if (code.equals("cnw1")) {
      return "cn-northwest-1";
    }
    boolean government = code.startsWith("usg");
    String area = government ? "us-gov" : code.substring(0, 2);
    String direction = direction(code.substring(government ? 3 : 2, last));
    return direction.isEmpty() ? "" : area + "-" + direction + "-" + code.charAt(last);
  }

  private static String direction(String letters) {
    return switch (letters) {
      case "n" -> "north";
      case "s" -> "south";
      case "e" -> "east";
      case "w" -> "west";
      case "c" -> "central";
      case "ne" -> "northeast";
      case "se" -> "southeast";
      case "nw" -> "northwest";
      case "sw" -> "southwest";
      default -> "";
    };
  }
}
