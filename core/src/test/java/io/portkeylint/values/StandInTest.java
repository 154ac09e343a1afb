package io.portkeylint.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandInTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "redis                     | NONE",
        "<a                        | NONE",
        "<>                        | NONE",
        "a>b                       | NONE",
        "<1>                       | NONE",
        "< a>                      | NONE",
        "<a<b>                     | PLACEHOLDER_INSIDE",
        "<A>                       | PLACEHOLDER",
        "<z>                       | PLACEHOLDER",
        "<CLIENT_AUTH>             | PLACEHOLDER",
        "<your host here>          | PLACEHOLDER",
        "redis://<HOST>:6379       | PLACEHOLDER_INSIDE",
        "<A><B>                    | PLACEHOLDER_INSIDE",
        "<A>-b                     | PLACEHOLDER_INSIDE",
        "a<B>                      | PLACEHOLDER_INSIDE",
        "if a <B> c                | NONE",
        "<A> b                     | NONE",
        "(?<name>x)                | NONE",
        "(?P<name>x)               | NONE",
        "a<1>b                     | NONE",
        "xxx                       | PLACEHOLDER_WORD",
        "XXXX                      | PLACEHOLDER_WORD",
        "***                       | PLACEHOLDER_WORD",
        "...                       | PLACEHOLDER_WORD",
        "xx                        | NONE",
        "xxy                       | NONE",
        "changeme                  | PLACEHOLDER_WORD",
        "Change_Me                 | PLACEHOLDER_WORD",
        "change me                 | PLACEHOLDER_WORD",
        "replaceme                 | PLACEHOLDER_WORD",
        "replace-me                | PLACEHOLDER_WORD",
        "TODO                      | PLACEHOLDER_WORD",
        "tbd                       | PLACEHOLDER_WORD",
        "fixme                     | PLACEHOLDER_WORD",
        "your-redis-host           | PLACEHOLDER_WORD",
        "YOUR_REDIS_HOST           | PLACEHOLDER_WORD",
        "provided-by-portkey       | PLACEHOLDER_WORD",
        "shared by portkey         | PLACEHOLDER_WORD",
        "replace-with-token        | PLACEHOLDER_WORD",
        "insert-token-here         | PLACEHOLDER_WORD",
        "insert-token              | NONE",
        "yours                     | NONE",
        "todos                     | NONE",
        "${HOST}                   | TEMPLATED",
        "a-${HOST}-b               | TEMPLATED",
        "${HOST                    | NONE",
        "$(HOST)                   | TEMPLATED",
        "$(H)                      | TEMPLATED",
        "a$()                      | NONE",
        "$HOST                     | TEMPLATED",
        "$_HOST1                   | TEMPLATED",
        "$1abc                     | NONE",
        "$HOST/a                   | NONE",
        "a$HOST                    | NONE",
        "pa$                       | NONE",
        "{{ .Values.a }}           | TEMPLATED",
        "a{{b}}c                   | TEMPLATED",
        "{a}}                      | NONE",
        "}}{{                      | NONE",
        "{a: {{b}}}                | TEMPLATED",
        "ENC[AES,x]                | TEMPLATED",
        "ENC[AES,x                 | NONE",
        "ref+vault://a/b           | TEMPLATED",
        "ref+://a                  | NONE",
        "ref+vault                 | NONE",
        "<path:a/b#c>              | TEMPLATED",
        "vault:a/b#c               | TEMPLATED",
        "vault:#c                  | NONE",
        "vault:a/b                 | NONE",
        "__HOST__                  | TEMPLATED",
        "____                      | NONE",
        "__HOST_                   | NONE",
        "__HO ST__                 | NONE",
        "__1__                     | NONE",
        "%HOST%                    | TEMPLATED",
        "%HO-ST%                   | NONE",
        "%HOST                     | NONE",
      })
  void isToldByItsForm(String text, StandIn expected) {
    assertThat(StandIn.of(text)).isEqualTo(expected);
  }

  @Test
  void aTokenAndAWordHaveTheirLimits() {
    assertThat(StandIn.of("<" + "a".repeat(119) + ">")).isEqualTo(StandIn.PLACEHOLDER);
    assertThat(StandIn.of("<" + "a".repeat(120) + ">")).isEqualTo(StandIn.NONE);
    assertThat(StandIn.of("<a\tb>")).isEqualTo(StandIn.NONE);
    assertThat(StandIn.of("x".repeat(80))).isEqualTo(StandIn.PLACEHOLDER_WORD);
    assertThat(StandIn.of("x".repeat(81))).isEqualTo(StandIn.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a/b", "/mnt/secrets/a.b-c_D9", "/a/b/c", "/9/Z", "/a/.b"})
  void aPathOfAFileHasTwoSteps(String text) {
    assertThat(StandIn.isFilePath(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/a", "/ab", "/abc", "a/b/c", "/a/b/", "//ab", "/a//b", "/a/b c", "/a/b:c", ""})
  void elseItIsNone(String text) {
    assertThat(StandIn.isFilePath(text)).isFalse();
  }

  @Test
  void aPathIsNoLongerThanSystemsAllow() {
    assertThat(StandIn.isFilePath("/a/" + "b".repeat(1_021))).isTrue();
    assertThat(StandIn.isFilePath("/a/" + "b".repeat(1_022))).isFalse();
  }
}
