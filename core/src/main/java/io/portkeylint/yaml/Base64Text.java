package io.portkeylint.yaml;

import io.portkeylint.source.Utf8;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The content of {@code !!binary}. */
final class Base64Text {

  private Base64Text() {}

  /**
   * Decodes as Go does: line ends are skipped, padding is needed, and each byte that is no UTF-8
   * becomes a replacement character.
   *
   * @return null when the text is no base64
   */
  static @Nullable String decode(String text) {
    byte[] bytes = new byte[text.length() / 4 * 3 + 3];
    int count = 0;
    int bits = 0;
    int digits = 0;
    int padding = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        continue;
      }
      int value = digit(c);
      if (c == '=' && digits % 4 >= 2) {
        padding++;
        value = 0;
      } else if (value < 0 || padding > 0) {
        return null;
      }
      bits = bits << 6 | value;
      digits++;
      if (digits % 4 == 0) {
        bytes[count++] = (byte) (bits >> 16);
        bytes[count++] = (byte) (bits >> 8);
        bytes[count++] = (byte) bits;
        if (padding > 0) {
          count -= padding;
          digits = 0;
          return restIsEmpty(text, i + 1) ? toText(bytes, count) : null;
        }
      }
    }
    return digits % 4 == 0 ? toText(bytes, count) : null;
  }

  private static boolean restIsEmpty(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        return false;
      }
    }
    return true;
  }

  private static int digit(char c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
      return c - '0' + 52;
    }
    return switch (c) {
      case '+' -> 62;
      case '/' -> 63;
      default -> -1;
    };
  }

  private static String toText(byte[] bytes, int count) {
    StringBuilder text = new StringBuilder(count);
    int at = 0;
    while (at < count) {
      int width = Utf8.width(bytes, at, count);
      if (width == 0) {
        text.append('\ufffd');
        at++;
      } else {
        text.append(new String(bytes, at, width, StandardCharsets.UTF_8));
        at += width;
      }
    }
    return text.toString();
  }
}
