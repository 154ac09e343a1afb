package io.portkeylint.yaml;

import io.portkeylint.source.DecodedText;
import io.portkeylint.source.Source;

/** Texts about bytes that are no text. */
final class EncodingProblems {

  private static final String SAVE = "save the file as UTF-8";

  private EncodingProblems() {}

  static YamlProblem flaw(DecodedText decoded) {
    boolean utf8 = decoded.encoding() == DecodedText.Encoding.UTF_8;
    Source source = decoded.source();
    int start = decoded.flawOffset();
    int end = Math.min(start + 1, source.text().length());
    return new YamlProblem(
        YamlProblem.Kind.ENCODING,
        utf8 ? "the file is not valid UTF-8" : "the file is not valid UTF-16",
        source.span(start, end),
        utf8 ? "no UTF-8 character begins with this byte" : "half of a character",
        null,
        "",
        SAVE);
  }

  static Refused utf16End(Source source) {
    int end = source.text().length();
    return new Refused(
        new YamlProblem(
            YamlProblem.Kind.ENCODING,
            "this UTF-16 file cannot be read to its end",
            source.span(end, end),
            "Helm 4 adds a line end of one byte here, where UTF-16 needs two",
            null,
            "",
            SAVE));
  }
}
