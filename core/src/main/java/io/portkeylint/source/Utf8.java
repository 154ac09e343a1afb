package io.portkeylint.source;

/** The form of UTF-8 sequences. */
public final class Utf8 {

  private Utf8() {}

  /**
   * Length of the well-formed sequence at an index.
   *
   * @param end index behind the last byte that may belong to it
   * @return 1 to 4 bytes, or 0 when the sequence is cut, overlong, a surrogate or out of range
   */
  public static int width(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xff;
    if (lead < 0x80) {
      return 1;
    }
    int width = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || at + width > end) {
      return 0;
    }
    for (int i = 1; i < width; i++) {
      if ((bytes[at + i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[at + 1] & 0xff;
    boolean wellFormed =
        switch (lead) {
          case 0xe0 -> second >= 0xa0;
          case 0xed -> second < 0xa0;
          case 0xf0 -> second >= 0x90;
          case 0xf4 -> second < 0x90;
          default -> true;
        };
    return wellFormed ? width : 0;
  }
}
