package io.portkeylint.yaml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Texts of floating point numbers as Go writes them: the fewest digits that tell them apart. */
public final class GoFloat {

  /** Integers below this have a text of their own digits. */
  private static final double EXACT = 1L << 53;

  /** Exponent from which on {@code %v} is scientific. */
  private static final int GENERAL_LIMIT = 6;

  /** Whole numbers below this are written as they are; most are, and need no arithmetic. */
  private static final double WHOLE_LIMIT = 1e6;

  private GoFloat() {}

  /** What {@code %v} gives: scientific from 1e+06 on and below 0.0001. */
  public static String general(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return notFinite(value);
    }
    boolean isSmall = Math.abs(value) < WHOLE_LIMIT && value == (int) value;
    if (isSmall && (value != 0 || !isNegative(value))) {
      return Integer.toString((int) value);
    }
    BigDecimal shortest = shortest(value, false);
    int exponent = exponent(shortest);
    boolean negative = isNegative(value);
    return general(shortest, exponent, negative);
  }

  /** What a number becomes as a key: as {@link #general}, of the nearest 32-bit number. */
  static String asKey(double value) {
    float narrow = (float) value;
    if (Float.isNaN(narrow)) {
      return ".nan";
    }
    if (Float.isInfinite(narrow)) {
      return narrow > 0 ? ".inf" : "-.inf";
    }
    BigDecimal shortest = shortest(narrow, true);
    int exponent = exponent(shortest);
    return general(shortest, exponent, isNegative(narrow));
  }

  /** What JSON has: scientific from 1e21 on and below 1e-6, exponents without padding. */
  public static String json(double value) {
    BigDecimal shortest = shortest(value, false);
    int exponent = exponent(shortest);
    double size = Math.abs(value);
    boolean scientific = size != 0 && (size < 1e-6 || size >= 1e21);
    return scientific
        ? scientific(shortest, exponent, isNegative(value), exponent < 0 ? 1 : 2)
        : plain(shortest, isNegative(value));
  }

  private static String general(BigDecimal shortest, int exponent, boolean negative) {
    boolean scientific = exponent < -4 || exponent >= GENERAL_LIMIT;
    return scientific ? scientific(shortest, exponent, negative, 2) : plain(shortest, negative);
  }

  private static String notFinite(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    return value > 0 ? "+Inf" : "-Inf";
  }

  private static boolean isNegative(double value) {
    return Double.doubleToRawLongBits(value) < 0;
  }

  /** Exponent of the first digit. */
  private static int exponent(BigDecimal number) {
    return number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
  }

  /** The number without sign and trailing zeros, with as few digits as possible. */
  private static BigDecimal shortest(double value, boolean narrow) {
    double size = Math.abs(value);
    if (size == 0) {
      return BigDecimal.ZERO;
    }
    if (!narrow && size < EXACT && size == Math.rint(size)) {
      return BigDecimal.valueOf((long) size).stripTrailingZeros();
    }
    BigDecimal exact = new BigDecimal(size);
    // Up to Java 18, the text of a double may have a digit too many, or not the nearest last one.
    String java = narrow ? Float.toString((float) size) : Double.toString(size);
    int digits = new BigDecimal(java).stripTrailingZeros().precision();
    BigDecimal shortest = rounded(exact, digits, size, narrow);
    while (digits > 1) {
      BigDecimal shorter = rounded(exact, --digits, size, narrow);
      if (shorter == null) {
        break;
      }
      shortest = shorter;
    }
    return shortest == null ? new BigDecimal(java) : shortest.stripTrailingZeros();
  }

  /** The nearest number of so many digits that is read back as the same float, or null. */
  private static @Nullable BigDecimal rounded(
      BigDecimal exact, int digits, double size, boolean narrow) {
    BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    if (fits(nearest, size, narrow)) {
      return nearest;
    }
    // Next to a power of two, the number that is farther away may be the one that fits.
    BigDecimal up = exact.round(new MathContext(digits, RoundingMode.UP));
    return fits(up, size, narrow) ? up : null;
  }

  private static boolean fits(BigDecimal text, double size, boolean narrow) {
    // Parsing rounds correctly in every release, conversion of a BigDecimal does not.
    String digits = text.toString();
    return narrow ? Float.parseFloat(digits) == (float) size : Double.parseDouble(digits) == size;
  }

  private static String plain(BigDecimal number, boolean negative) {
    return (negative ? "-" : "") + number.toPlainString();
  }

  private static String scientific(
      BigDecimal number, int exponent, boolean negative, int fewestExponentDigits) {
    String digits = number.unscaledValue().toString();
    StringBuilder out = new StringBuilder(digits.length() + 8);
    if (negative) {
      out.append('-');
    }
    out.append(digits.charAt(0));
    if (digits.length() > 1) {
      out.append('.').append(digits, 1, digits.length());
    }
    out.append('e').append(exponent < 0 ? '-' : '+');
    String size = Integer.toString(Math.abs(exponent));
    if (size.length() < fewestExponentDigits) {
      out.append('0');
    }
    return out.append(size).toString();
  }
}
