package io.portkeylint.source;

import java.nio.charset.StandardCharsets;

/**
 * The text of a file's bytes. A byte order mark is no part of it, so columns are those of editors.
 *
 * @param source the text; where bytes are no text, it has replacement characters
 * @param encoding how the bytes were read
 * @param flawOffset offset of the first place where the bytes are no text, or -1
 * @param endsInsideLineFeed whether the last byte is not that of a line feed: a program that adds
 *     one to an unfinished last line, byte by byte, then adds half a character to UTF-16
 */
public record DecodedText(
    Source source, Encoding encoding, int flawOffset, boolean endsInsideLineFeed) {

  /** How bytes become text. */
  public enum Encoding {
    UTF_8,
    UTF_16LE,
    UTF_16BE
  }

  /** Whether the bytes are no text of their encoding. */
  public boolean isFlawed() {
    return flawOffset >= 0;
  }

  /**
   * Decodes a file: UTF-16 with a byte order mark, else UTF-8.
   *
   * @param name the path as it is to be shown
   */
  public static DecodedText of(String name, byte[] bytes) {
    int length = bytes.length;
    boolean unfinished = length > 0 && bytes[length - 1] != '\n';
    if (length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
      return utf16(name, bytes, Encoding.UTF_16LE, unfinished);
    }
    if (length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
      return utf16(name, bytes, Encoding.UTF_16BE, unfinished);
    }
    boolean mark =
        length >= 3
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    int start = mark ? 3 : 0;
    String text = new String(bytes, start, length - start, StandardCharsets.UTF_8);
    // Only a text with a replacement character can have been made of other bytes than UTF-8.
    int flaw = text.indexOf('\ufffd') < 0 ? -1 : utf8Flaw(bytes, start);
    return new DecodedText(Source.file(name, text), Encoding.UTF_8, flaw, unfinished);
  }

  private static DecodedText utf16(
      String name, byte[] bytes, Encoding encoding, boolean unfinished) {
    int size = bytes.length - 2;
    char[] units = new char[size / 2];
    int low = encoding == Encoding.UTF_16LE ? 0 : 1;
    for (int i = 0; i < units.length; i++) {
      int at = 2 + 2 * i;
      units[i] = (char) ((bytes[at + 1 - low] & 0xff) << 8 | bytes[at + low] & 0xff);
    }
    int flaw = -1;
    for (int i = 0; i < units.length && flaw < 0; i++) {
      if (Character.isSurrogate(units[i])) {
        boolean pair = i + 1 < units.length && Character.isSurrogatePair(units[i], units[i + 1]);
        if (pair) {
          i++;
        } else {
          flaw = i;
        }
      }
    }
    if (flaw < 0 && size % 2 != 0) {
      flaw = units.length;
    }
    return new DecodedText(Source.file(name, new String(units)), encoding, flaw, unfinished);
  }

  /** Offset in UTF-16 units of the first byte that belongs to no character, or -1. */
  private static int utf8Flaw(byte[] bytes, int start) {
    int units = 0;
    int at = start;
    while (at < bytes.length) {
      int width = Utf8.width(bytes, at, bytes.length);
      if (width == 0) {
        return units;
      }
      units += width == 4 ? 2 : 1;
      at += width;
    }
    return -1;
  }
}
