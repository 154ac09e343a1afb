package io.portkeylint.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a.b.c",
        "imageCredentials[0].username",
        "a[0][12]",
        "a[\"b.c\"].d",
        "a[\"x\\\"y\"]",
        "[\"\"]",
        "a[\"[0]\"]",
        "environment.data.PORT"
      })
  void readsWhatItWrites(String text) {
    assertThat(KeyPath.parse(text)).hasToString(text);
  }

  @Test
  void readsTheEscapesOfHelm() {
    assertThat(KeyPath.parse("annotations.eks\\.amazonaws\\.com/role-arn"))
        .isEqualTo(KeyPath.of("annotations").child("eks.amazonaws.com/role-arn"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "a.",
        "a..b",
        "a[",
        "a[x]",
        "a[-1]",
        "a[]",
        "a[0]b",
        "a[\"b",
        "a[9999999999]"
      })
  void refusesOtherText(String text) {
    assertThatThrownBy(() -> KeyPath.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
