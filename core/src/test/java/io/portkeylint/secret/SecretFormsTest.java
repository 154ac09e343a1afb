package io.portkeylint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How each form begins, the letter that it goes on with, and how many of these it takes. */
class SecretFormsTest {

  @ParameterizedTest
  @CsvSource({
    "AKIA, A, 16",
    "ASIA, 9, 16",
    "ABIA, Z, 16",
    "ACCA, 0, 16",
    "GOOG, A, 20",
    "AIza, -, 35",
    "ghp_, a, 36",
    "gho_, Z, 36",
    "ghu_, 0, 36",
    "ghs_, 9, 36",
    "ghr_, _, 36",
    "github_pat_, a, 40",
    "glpat-, -, 20",
    "gldt-, ., 20",
    "dckr_pat_, _, 24",
    "dckr_oat_, a, 24",
    "client-auth-, z, 16",
    "sk-, a, 20",
    "xoxb-, 1, 10",
    "xoxp-, 1, 10",
    "xoxa-, 1, 10",
    "xoxs-, 1, 10",
    "hooks.slack.com/services/, !, 20",
    "hvs., a, 24",
    "hvb., a, 24",
    "hvr., a, 24",
    "AGE-SECRET-KEY-1, A, 40",
    "npm_, a, 36",
    "eyJ, a, 40",
    "AccountKey=, +, 20",
    "SharedAccessKey=, /, 20",
    "SharedAccessSignature=, %, 20",
    "sig=, %, 40",
  })
  void takeSoManyLettersAtTheStartOfAWord(String start, String letter, int length) {
    String token = start + letter.repeat(length);

    assertThat(SecretForms.matches(token)).isTrue();
    assertThat(SecretForms.matches("see `" + token + "`")).isTrue();
    assertThat(SecretForms.matches("é" + token)).as("behind a letter").isFalse();
    assertThat(SecretForms.matches("9" + token)).as("behind a digit").isFalse();
    assertThat(SecretForms.matches(start + letter.repeat(length - 1))).as("too short").isFalse();
    assertThat(SecretForms.matches(start + " " + letter.repeat(length))).as("blank").isFalse();
    assertThat(SecretForms.places("a " + token + " b")).containsExactly(2, 2 + token.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----BEGIN PRIVATE KEY-----",
        "xPRIVATE KEY-----",
        "PRIVATE KEY BLOCK-----",
        "{\"auths\": {}}",
      })
  void mayStandAnywhereWhereTheStartIsTellingEnough(String text) {
    assertThat(SecretForms.matches(text)).isTrue();
    assertThat(SecretForms.places(text)).isEmpty();
    assertThat(SecretForms.fileStart(text)).isNotNegative();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "redis://u:p@h",
        "redis://:p@h",
        "redis://u:pa/ss@h",
        "redis://u:12x/3@h",
        "a://u:${P@h",
        "a://u:<P@h",
        "a://u:P>@h",
        "see a://u:p@h now",
      })
  void urlsMayCarryAPassword(String text) {
    assertThat(SecretForms.matches(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "redis://host:6379",
        "redis://host:6379/a@b",
        "redis://u:12/3x@h",
        "redis://host/a:b@c",
        "redis://host?a:b@c",
        "redis://host#a:b@c",
        "redis://u@host:6379",
        "redis://u:@host",
        "redis://u:${PASSWORD}@host",
        "redis://u:$(PASSWORD)@host",
        "redis://u:<PASSWORD>@host",
        "redis:/u:p@host",
        "redis://u:p word@host",
        "a://u:p",
      })
  void mostCarryNone(String text) {
    assertThat(SecretForms.matches(text)).isFalse();
    assertThat(SecretForms.places(text)).isEmpty();
  }

  @Test
  void aLoginIsNoLongerThanSomebodyWrites() {
    assertThat(SecretForms.matches("a://u:" + "p".repeat(253) + "@h")).isTrue();
    assertThat(SecretForms.matches("a://u:" + "p".repeat(254) + "@h")).isFalse();
  }
}
