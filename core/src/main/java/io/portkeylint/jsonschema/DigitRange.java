package io.portkeylint.jsonschema;

import java.util.ArrayList;
import java.util.List;

/** A regular expression for the texts of digits whose number lies within bounds. */
final class DigitRange {

  private DigitRange() {}

  /**
   * @param min smallest number, at least 0
   * @param max largest number, or positive infinity
   */
  static String pattern(double min, double max) {
    if (min <= 0 && max == Double.POSITIVE_INFINITY) {
      return "[0-9]+";
    }
    if (max == Double.POSITIVE_INFINITY) {
      if (min > 1) {
        throw new IllegalArgumentException("an open range from " + min);
      }
      return "0*[1-9][0-9]*";
    }
    return "0*(?:" + String.join("|", upTo((long) min, (long) max)) + ")";
  }

  /** Alternatives for the numbers without leading zeros. */
  private static List<String> upTo(long min, long max) {
    List<String> forms = new ArrayList<>();
    if (min > 1) {
      throw new IllegalArgumentException("a range from " + min);
    }
    if (min <= 0) {
      forms.add("0");
    }
    String most = Long.toString(max);
    for (int length = 1; length < most.length(); length++) {
      forms.add("[1-9]" + digits(length - 1));
    }
    // Each alternative keeps the first digits of the largest number and lowers the next.
    for (int i = 0; i < most.length(); i++) {
      char lowest = i == 0 ? '1' : '0';
      char digit = most.charAt(i);
      if (digit > lowest) {
        String lower = "[" + lowest + "-" + (char) (digit - 1) + "]";
        forms.add(most.substring(0, i) + lower + digits(most.length() - i - 1));
      }
    }
    forms.add(most);
    return forms;
  }

  private static String digits(int count) {
    return count < 2 ? "[0-9]".repeat(count) : "[0-9]{" + count + "}";
  }
}
