package io.portkeylint.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portkeylint.source.Source;
import io.portkeylint.yaml.YamlMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON behind {@code --set-json}, as Go's decoder takes it. */
class GoJsonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                          | {}",
        " { } x                      | {}",
        "{\"a\":1}                   | {\"a\":1}",
        "{ \"a\" : 1 , \"b\" : 2 }   | {\"a\":1,\"b\":2}",
        "{\"a\":1,\"a\":2}           | {\"a\":2}",
        "[]                          | []",
        "[ ] x                       | []",
        "[1,[2],{\"a\":[]}]          | [1,[2],{\"a\":[]}]",
        "true                        | true",
        "falsex                      | false",
        "null,                       | null",
        "0                           | 0",
        "-0.5                        | -0.5",
        "10.25e2                     | 1025",
        "1E+2                        | 100",
        "1e-2                        | 0.01",
        "012                         | 0",
        "\"a\"                       | \"a\"",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\" | \"\\\"\\\\/\\b\\f\\n\\r\\t\"",
        "\"\\u00e9\\u00C9\"          | \"éÉ\"",
        "\"\\ud83d\\ude00\"          | \"😀\"",
        "\"\\ud83d\"                 | \"�\"",
        "\"\\ude00\"                 | \"�\"",
        "\"\\ud83dx\"                | \"�x\"",
        "\"\\ud83d\\u0041\"          | \"�A\"",
        "\"\\ud83d\\ud83d\\ude00\"   | \"�😀\"",
      })
  void isRead(String text, String json) {
    assertThat(GoText.json(new GoJson(argument(text), 0).read())).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\" 1}      | 5 | JSON has a `:` here",
        "{a:1}          | 1 | JSON has a key in double quotes here",
        "{\"a\":1,}     | 7 | JSON has a key in double quotes here",
        "{\"a\":1 2}    | 7 | JSON has a `,` or `}` here",
        "[1 2]          | 3 | JSON has a `,` or `]` here",
        "[1,]           | 3 | no JSON value starts here",
        "[1             | 2 | JSON has a `,` or `]` here",
        "tru            | 0 | no JSON value starts here",
        "flase          | 0 | no JSON value starts here",
        "nil            | 0 | no JSON value starts here",
        "-              | 0 | no JSON value starts here",
        "+1             | 0 | no JSON value starts here",
        ".5             | 0 | no JSON value starts here",
        "1.             | 0 | no JSON value starts here",
        "1e             | 0 | no JSON value starts here",
        "[1e+]          | 1 | no JSON value starts here",
        "1e400          | 0 | the number is too large",
        "\"a            | 2 | the JSON text is not closed",
        "\"\\x41\"      | 0 | the JSON text has an escape that JSON does not know",
        "\"\\u00g0\"    | 5 | four hexadecimal digits stand here in JSON",
        "\"\\u00\"      | 5 | four hexadecimal digits stand here in JSON",
      })
  void orIsRefusedAtItsPlace(String text, int offset, String what) {
    assertThatThrownBy(() -> new GoJson(argument(text), 0).read())
        .isInstanceOf(WrongArgumentException.class)
        .hasMessageContaining(what)
        .hasMessage(SetParser.refused(argument(text), offset, what).getMessage());
  }

  @Test
  void controlCharactersAndHalvesOfCharactersAreNoText() {
    assertThatThrownBy(() -> new GoJson(argument("\"a\tb\""), 0).read())
        .hasMessageContaining("a control character");
    assertThat(GoText.json(new GoJson(argument("\"\ud83d\""), 0).read())).isEqualTo("\"�\"");
    assertThat(GoText.json(new GoJson(argument("\"\ude00\ud83d\""), 0).read())).isEqualTo("\"��\"");
    assertThat(GoText.json(new GoJson(argument("\"\ud83d\ude00\""), 0).read())).isEqualTo("\"😀\"");
  }

  @Test
  void knowsItsPlaces() {
    GoJson json = new GoJson(argument("x={\"a\": [1]} \t\r\n"), 2);
    YamlMapping mapping = (YamlMapping) json.read();

    assertThat(mapping.span().text()).isEqualTo("{\"a\": [1]}");
    assertThat(mapping.entries().get(0).keySpan().text()).isEqualTo("\"a\"");
    assertThat(mapping.entries().get(0).value().span().text()).isEqualTo("[1]");
    assertThat(json.end()).isEqualTo(12);
    assertThat(json.isAtEnd()).isTrue();
    GoJson more = new GoJson(argument("1 2"), 0);
    assertThat(GoText.json(more.read())).isEqualTo("1");
    assertThat(more.isAtEnd()).isFalse();
  }

  @Test
  void isNoDeeperThanAThousandLevels() {
    String deepest = "[".repeat(1_000) + "]".repeat(1_000);

    assertThat(GoText.json(new GoJson(argument(deepest), 0).read())).isEqualTo(deepest);
    assertThatThrownBy(() -> new GoJson(argument("[" + deepest + "]"), 0).read())
        .hasMessageContaining("the JSON is nested deeper than 1000 levels");
    String wide = "[" + "[],".repeat(1_500) + "[]]";
    assertThat(GoText.json(new GoJson(argument(wide), 0).read())).isEqualTo(wide);
  }

  @ParameterizedTest
  @CsvSource({
    "9, true", "10, true", "13, true", "14, false", "8, false", "32, true", "33, false",
    "133, true", "160, true", "161, false", "5760, true", "8232, true", "8203, false", "12288, true"
  })
  void blanksAreThoseOfGo(int character, boolean isBlank) {
    assertThat(GoJson.isGoSpace((char) character)).isEqualTo(isBlank);
  }

  private static Source argument(String text) {
    return Source.argument("--set-json #1", text);
  }
}
