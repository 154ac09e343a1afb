package io.portkeylint.yaml;

import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import java.util.List;

/** Finds characters that YAML forbids, and those that people do not see. */
final class TextCheck {

  private final Source source;
  private final char[] text;
  private final int end;
  private final List<YamlProblem> problems;

  TextCheck(Source source, char[] text, int end, List<YamlProblem> problems) {
    this.source = source;
    this.text = text;
    this.end = end;
    this.problems = problems;
  }

  /** Adds a warning for each invisible character; a forbidden one refuses the file. */
  void run() {
    char[] chars = text;
    int length = end;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c < ' ') {
        if (c != '\n' && c != '\r' && c != '\t') {
          throw forbidden(i, c);
        }
      } else if (c >= 0x7f) {
        i = checkForeign(i, c);
      }
    }
  }

  /** Checks a character beyond ASCII; gives the offset of its last unit. */
  private int checkForeign(int at, char c) {
    if (Character.isSurrogate(c)) {
      boolean pair =
          Character.isHighSurrogate(c) && at + 1 < end && Character.isLowSurrogate(text[at + 1]);
      if (!pair) {
        throw forbidden(at, c);
      }
      return at + 1;
    }
    if (c < 0xa0 && c != 0x85 || c >= 0xfffe) {
      throw forbidden(at, c);
    }
    String effect = effect(c, at == 0 ? 0 : text[at - 1]);
    boolean mark = c == 0xfeff && at == 0;
    if (effect.isEmpty() || mark) {
      return at;
    }
    int last = at;
    while (last + 1 < end && text[last + 1] == c) {
      last++;
    }
    problems.add(Warnings.deceptiveCharacter(source.span(at, last + 1), c, effect));
    return last;
  }

  private static String effect(char c, char before) {
    if (Cursor.isForeignBreak(c)) {
      return "a line ends here for Helm, in an editor it goes on";
    }
    if (Character.isSpaceChar(c)) {
      boolean looksLikeBlank = before == 0 || before == ':' || Cursor.isBreakOrEnd(before);
      return looksLikeBlank ? "looks like a blank, and is part of the text for YAML" : "";
    }
    return switch (c) {
      case 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069 ->
          "changes the order in which the text around it is shown";
      case 0x00ad, 0x200b, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xfeff -> "takes no room";
      // These shape words of some scripts and join emoji; behind ASCII they do nothing visible.
      case 0x200c, 0x200d, 0x200e, 0x200f -> before < 0x80 ? "takes no room" : "";
      default -> "";
    };
  }

  private Refused forbidden(int at, char c) {
    Span span = source.span(at, at + 1);
    boolean wide = c == 0 && (at == 1 || at == 0);
    String hex = Integer.toHexString(0x10000 | c).substring(1);
    return new Refused(
        new YamlProblem(
            YamlProblem.Kind.ENCODING,
            wide
                ? "the file looks like UTF-16 without a byte order mark"
                : "the file contains a control character that YAML does not allow",
            span,
            "U+" + hex + " may stand nowhere in a values file, not even in a comment",
            null,
            "",
            wide
                ? "save the file as UTF-8"
                : "remove the character, or write it as an escape in double quotes"));
  }
}
