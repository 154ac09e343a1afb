package io.portkeylint.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "true; `true`",
        "Yes; `true`",
        "on; `true`",
        "y; `true`",
        "False; `false`",
        "NO; `false`",
        "off; `false`",
        "n; `false`",
        "null; nothing",
        "~; nothing",
        "NULL; nothing",
        "1; a number",
        "-1.5; a number",
        "1e3; a number",
        "*a; something that is not YAML",
        "&a; something that is not YAML",
        "!a; something that is not YAML",
        "%a; something that is not YAML",
        "@a; something that is not YAML",
        "`a; something that is not YAML",
        "{a; something that is not YAML",
        "[a; something that is not YAML",
        "|a; something that is not YAML",
        ">a; something that is not YAML",
        "#a; something that is not YAML",
        "\"a; something that is not YAML",
        "'a; something that is not YAML",
        "- a; something that is not YAML",
        "? a; something that is not YAML",
        "a: b; something that is not YAML",
        "a #b; something that is not YAML",
        "a:; something that is not YAML",
        "^a\nb^; something that is not YAML",
      })
  void turnsInto(String text, String what) {
    assertThat(PlainText.turnsInto(text)).isEqualTo(what);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "truely", "-a", "?a", "a:b", "a#b", "1.2.3", "a b", "TrUe"})
  void staysAsItIs(String text) {
    assertThat(PlainText.turnsInto(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "9", "-1", "+1", "1.", ".5", "1.5", "1e3", "1E3", "1.5e-3", "1e+3", "-.5e9"})
  void isANumber(String text) {
    assertThat(PlainText.isNumber(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "+", ".", "e3", "1e", "1e+", "1e3x", "1e3.5", "1.2.3", "--1", "1-", "1a", "/", ":",
        "1e/", "1e:"
      })
  void isNone(String text) {
    assertThat(PlainText.isNumber(text)).isFalse();
  }
}
