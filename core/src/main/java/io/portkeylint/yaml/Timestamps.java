package io.portkeylint.yaml;

/** Dates as the YAML library of Helm accepts them for {@code !!timestamp}. */
final class Timestamps {

  private final String text;
  private int at;

  private Timestamps(String text) {
    this.text = text;
  }

  static boolean isTimestamp(String text) {
    return new Timestamps(text).matches();
  }

  private boolean matches() {
    int year = number(4, 4, 0, 9999);
    int month = year < 0 || !accept('-') ? -1 : number(1, 2, 1, 12);
    int day = month < 0 || !accept('-') ? -1 : number(1, 2, 1, daysOf(year, month));
    if (day < 0) {
      return false;
    }
    if (at == text.length()) {
      return true;
    }
    boolean zoned = text.charAt(at) == 'T' || text.charAt(at) == 't';
    if (!zoned && text.charAt(at) != ' ') {
      return false;
    }
    at++;
    return time() && (!zoned || zone()) && at == text.length();
  }

  private boolean time() {
    boolean read =
        number(1, 2, 0, 23) >= 0
            && accept(':')
            && number(1, 2, 0, 59) >= 0
            && accept(':')
            && number(1, 2, 0, 59) >= 0;
    if (read && (peek() == '.' || peek() == ',')) {
      int from = ++at;
      while (peek() >= '0' && peek() <= '9') {
        at++;
      }
      return at > from;
    }
    return read;
  }

  private boolean zone() {
    if (accept('Z')) {
      return true;
    }
    return (accept('+') || accept('-'))
        && number(2, 2, 0, 24) >= 0
        && accept(':')
        && number(2, 2, 0, 60) >= 0;
  }

  private static int daysOf(int year, int month) {
    return switch (month) {
      case 4, 6, 9, 11 -> 30;
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      default -> 31;
    };
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean accept(char c) {
    if (peek() != c) {
      return false;
    }
    at++;
    return true;
  }

  /** The number that stands here, or -1 when it has too few digits or is out of range. */
  private int number(int fewest, int most, int least, int greatest) {
    int from = at;
    int value = 0;
    while (at - from < most && peek() >= '0' && peek() <= '9') {
      value = value * 10 + peek() - '0';
      at++;
    }
    return at - from < fewest || value < least || value > greatest ? -1 : value;
  }
}
