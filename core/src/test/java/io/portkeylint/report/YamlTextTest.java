package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.source.Source;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlReader;
import io.portkeylint.yaml.YamlScalar;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scalars as they are printed so that Helm reads them back. */
class YamlTextTest {

  private static YamlScalar scalar(String text) {
    Source source = Source.file("v.yaml", "key: " + text + "\n");
    return (YamlScalar)
        Objects.requireNonNull(new YamlReader(YamlLimits.STANDARD).read(source).root())
            .entries()
            .get(0)
            .value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true      | true",
        "false     | false",
        "0x10      | 16",
        "-5        | -5",
        "1.50      | 1.5",
        "-0.0      | -0.0",
        "0.0       | 0",
        "~         | null",
        "redis     | redis",
      })
  void aScalarIsWrittenAsItWasRead(String written, String printed) {
    assertThat(YamlText.of(scalar(written))).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "Z", "_", "redis", "a.b-c/d9", "a0", "yess", "False9", "nullify"})
  void wordsStandAsTheyAre(String text) {
    assertThat(YamlText.string(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "1", "-a", "a b", "a:b", "a@", "a`", "a[", "a{", "y", "N", "yes", "No", "ON", "off",
        "TRUE", "False", "null", "NULL", "@", "[", "a\u00e9",
      })
  void othersAreQuoted(String text) {
    assertThat(YamlText.string(text)).isEqualTo('"' + text + '"');
  }

  @Test
  void quotedTextsHaveEscapes() {
    assertThat(YamlText.string("a \"b\" \\ c\n\r\td"))
        .isEqualTo("\"a \\\"b\\\" \\\\ c\\n\\r\\td\"");
    assertThat(YamlText.string("\u0007 \u001f \u007f \u009f \u00a0"))
        .isEqualTo("\"\\u0007 \\u001f \\u007f \\u009f \u00a0\"");
    assertThat(YamlText.string("~ \u2028\u2029\u202a\u202e\u202f"))
        .isEqualTo("\"~ \\u2028\\u2029\\u202a\\u202e\u202f\"");
    assertThat(YamlText.string("\u200a\u200b\u200f\u2010 \u205f\u2060\u2069\u206a"))
        .isEqualTo("\"\u200a\\u200b\\u200f\u2010 \u205f\\u2060\\u2069\u206a\"");
    assertThat(YamlText.string("\ufeff \ufffd\ufffe\uffff"))
        .isEqualTo("\"\\ufeff \ufffd\\ufffe\\uffff\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\n", "a\n\n", "a\n  b\tc\n", "a: 1\nb: é\n"})
  void linesMayStandInABlock(String text) {
    assertThat(YamlText.isBlock(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "\na\n",
        " a\n",
        "\ta\n",
        "a\rb\n",
        "a\u2028\n",
        "a\n \n",
        "a\n\t\n",
        "a\n ",
        "a \n",
        "a\u0007\n",
      })
  void unlessABlockWouldReadOtherwise(String text) {
    assertThat(YamlText.isBlock(text)).isFalse();
  }

  @Test
  void aBlockKeepsItsLastLineEnds() {
    assertThat(YamlText.chomping("a\nb")).isEqualTo("-");
    assertThat(YamlText.chomping("a\nb\n")).isEmpty();
    assertThat(YamlText.chomping("a\nb\n\n")).isEqualTo("+");
  }
}
