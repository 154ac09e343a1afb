package io.portkeylint.baseline;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fingerprints;
import io.portkeylint.secret.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is known again by its fingerprint. What else is here is for people.
 *
 * @param file as reports show it
 * @param rule the rule's id
 * @param path the key path, {@code .} for a file as a whole
 * @param fingerprint see {@link Fingerprints}
 */
record BaselineEntry(String file, String rule, String path, String fingerprint) {

  private static final int FINGERPRINT_LENGTH = 16;
  private static final int PARTS = 4;

  static BaselineEntry of(Finding finding, String fingerprint) {
    return new BaselineEntry(
        Fingerprints.file(finding.primary().span().source()),
        finding.rule().id(),
        finding.path().isRoot() ? "." : finding.path().toString(),
        fingerprint);
  }

  /** The entry that a line holds, or null when the line has another form. */
  static @Nullable BaselineEntry parse(String line) {
    String[] parts = line.split(" ", -1);
    if (parts.length != PARTS || parts[0].isEmpty() || parts[2].isEmpty()) {
      return null;
    }
    String file = decoded(parts[0]);
    String path = decoded(parts[2]);
    boolean isWell = isRule(parts[1]) && isFingerprint(parts[3]) && file != null && path != null;
    return isWell && file != null && path != null
        ? new BaselineEntry(file, parts[1], path, parts[3])
        : null;
  }

  String line() {
    return encoded(file) + " " + rule + " " + encoded(path) + " " + fingerprint;
  }

  private static boolean isRule(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-' && c != '_') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isFingerprint(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isDigit = c >= '0' && c <= '9';
      boolean fits =
          i < FINGERPRINT_LENGTH
              ? isDigit || c >= 'a' && c <= 'f'
              : i == FINGERPRINT_LENGTH ? c == '-' : isDigit;
      if (!fits) {
        return false;
      }
    }
    return text.length() == FINGERPRINT_LENGTH || text.length() > FINGERPRINT_LENGTH + 1;
  }

  /** Blanks part a line, and a line end would begin another. */
  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isMark = i == 0 && c == '#';
      if (c == ' ' || c == '%' || isMark || Shown.isUnprintable(c) || Character.isSurrogate(c)) {
        String hex = Integer.toHexString(0x10000 | c);
        encoded.append("%u").append(hex, 1, hex.length());
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }

  private static @Nullable String decoded(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        int code = code(text, i);
        if (code < 0) {
          return null;
        }
        decoded.append((char) code);
        i += 5;
      } else {
        decoded.append(c);
      }
    }
    return decoded.toString();
  }

  /** The code behind {@code %u}, or -1. */
  private static int code(String text, int at) {
    if (at + 6 > text.length() || text.charAt(at + 1) != 'u') {
      return -1;
    }
    int code = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code << 4 | digit;
    }
    return code;
  }
}
