package io.portkeylint.yaml;

/** Numbers as Go's {@code strconv} reads them, with the rules that its YAML library adds. */
public final class GoNumbers {

  /** What a text is. */
  enum Kind {
    NONE,
    /** Fits into 64 bits with a sign. */
    INTEGER,
    /** Fits into 64 bits without a sign only. */
    UNSIGNED,
    FLOAT
  }

  private long integer;
  private double number;

  GoNumbers() {}

  /** The bits of the integer that was read last. */
  long integer() {
    return integer;
  }

  /** The value of the number that was read last. */
  double number() {
    return number;
  }

  /**
   * What sprig's {@code int} makes of a text: an integer with or without the prefix of its base,
   * perhaps with {@code .0} behind it; 0 for everything else.
   */
  public static long integerOrZero(String text) {
    String whole = withoutZeroFraction(text);
    GoNumbers numbers = new GoNumbers();
    boolean integer =
        hasUnderscoresInPlace(whole)
            && numbers.parseInteger(whole.replace("_", ""), 0) == Kind.INTEGER;
    return integer ? numbers.integer : 0;
  }

  private static String withoutZeroFraction(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '0') {
      end--;
    }
    boolean fraction = end > 0 && end < text.length() && text.charAt(end - 1) == '.';
    return fraction ? text.substring(0, end - 1) : text;
  }

  /** Whether each underscore stands between digits, or between the prefix and a digit. */
  private static boolean hasUnderscoresInPlace(String text) {
    if (text.indexOf('_') < 0) {
      return true;
    }
    int at = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    boolean digitBefore = false;
    if (text.startsWith("0", at) && text.length() > at + 1) {
      char base = Character.toLowerCase(text.charAt(at + 1));
      if (base == 'b' || base == 'o' || base == 'x') {
        at += 2;
        digitBefore = true;
      }
    }
    for (; at < text.length(); at++) {
      boolean underscore = text.charAt(at) == '_';
      if (underscore && !digitBefore) {
        return false;
      }
      digitBefore = !underscore;
    }
    return digitBefore;
  }

  /** Reads a text that begins with a digit or a sign. */
  Kind parse(String text) {
    if (isShortDecimal(text)) {
      return setInteger(Long.parseLong(text));
    }
    String plain = text.indexOf('_') < 0 ? text : text.replace("_", "");
    Kind kind = parseInteger(plain, 0);
    if (kind != Kind.NONE) {
      return kind;
    }
    if (isDecimalFloat(plain)) {
      return parseFloat(plain);
    }
    if (plain.startsWith("0b")) {
      // Behind the prefix the library accepts a sign of its own.
      return parseInteger(plain.substring(2), 2);
    }
    return Kind.NONE;
  }

  /** Reads a text that begins with a dot. */
  Kind parseFraction(String text) {
    String plain = text;
    if (text.indexOf('_') >= 0) {
      if (!hasUnderscoresBetweenDigits(text)) {
        return Kind.NONE;
      }
      plain = text.replace("_", "");
    }
    return isDecimalFloat(plain) ? parseFloat(plain) : Kind.NONE;
  }

  private static boolean isShortDecimal(String text) {
    int length = text.length();
    int start = text.charAt(0) == '-' ? 1 : 0;
    if (length == start || length > 18 || text.charAt(start) == '0' && length > start + 1) {
      return false;
    }
    for (int i = start; i < length; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private Kind setInteger(long value) {
    integer = value;
    number = (double) value;
    return Kind.INTEGER;
  }

  private Kind parseFloat(String plain) {
    number = Double.parseDouble(plain);
    return Double.isInfinite(number) ? Kind.NONE : Kind.FLOAT;
  }

  /**
   * Reads an integer.
   *
   * @param base 2, or 0 for the one that the prefix says
   */
  private Kind parseInteger(String text, int base) {
    int at = 0;
    boolean signed = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '+');
    boolean negative = signed && text.charAt(0) == '-';
    if (signed) {
      at = 1;
    }
    int length = text.length();
    if (at == length) {
      return Kind.NONE;
    }
    int radix = base == 0 ? 10 : base;
    if (base == 0 && text.charAt(at) == '0') {
      radix = prefixRadix(text, at);
      at += radix == 8 && !isOctalPrefix(text, at) ? 1 : 2;
    }
    long value = 0;
    for (; at < length; at++) {
      char c = text.charAt(at);
      int digit = c < 0x80 ? Character.digit(c, radix) : -1;
      if (digit < 0) {
        return Kind.NONE;
      }
      long limit = Long.divideUnsigned(-1L, radix);
      if (Long.compareUnsigned(value, limit) > 0) {
        return Kind.NONE;
      }
      long next = value * radix + digit;
      if (Long.compareUnsigned(next, value * radix) < 0) {
        return Kind.NONE;
      }
      value = next;
    }
    if (negative) {
      return value < 0 && value != Long.MIN_VALUE ? Kind.NONE : setInteger(-value);
    }
    if (value >= 0) {
      return setInteger(value);
    }
    if (signed) {
      return Kind.NONE;
    }
    integer = value;
    // Half the value with a sticky last bit keeps the rounding right.
    number = (double) (value >>> 1 | value & 1) * 2;
    return Kind.UNSIGNED;
  }

  private static int prefixRadix(String text, int at) {
    if (text.length() - at < 3) {
      return 8;
    }
    return switch (text.charAt(at + 1)) {
      case 'b', 'B' -> 2;
      case 'x', 'X' -> 16;
      default -> 8;
    };
  }

  private static boolean isOctalPrefix(String text, int at) {
    if (text.length() - at < 3) {
      return false;
    }
    char c = text.charAt(at + 1);
    return c == 'o' || c == 'O';
  }

  /** A sign, digits with at most one dot among them, and an exponent; all but a digit optional. */
  private static boolean isDecimalFloat(String text) {
    int length = text.length();
    int at = 0;
    if (at < length && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      at++;
    }
    int whole = skipDigits(text, at);
    boolean digits = whole > at;
    at = whole;
    if (at < length && text.charAt(at) == '.') {
      int fraction = skipDigits(text, at + 1);
      digits |= fraction > at + 1;
      at = fraction;
    }
    if (!digits) {
      return false;
    }
    if (at < length && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at++;
      if (at < length && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
        at++;
      }
      int exponent = skipDigits(text, at);
      return exponent > at && exponent == length;
    }
    return at == length;
  }

  private static int skipDigits(String text, int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean hasUnderscoresBetweenDigits(String text) {
    for (int i = text.indexOf('_'); i >= 0; i = text.indexOf('_', i + 1)) {
      boolean between =
          i > 0
              && i + 1 < text.length()
              && isDigit(text.charAt(i - 1))
              && isDigit(text.charAt(i + 1));
      if (!between) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
