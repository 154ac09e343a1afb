package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a broken file may show of itself. */
class HarmlessTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "{}", "[]", "|", "|-", "|+", ">", ">-", "---", "...", "true", "false", "null", "~",
        "yes", "no", "on", "off", "0", "9", "8787", "65535", "*anchor",
      })
  void isShortUnderAnyKey(String value) {
    assertThat(HarmlessText.isHarmless("SOMETHING", value)).isTrue();
    assertThat(HarmlessText.isHarmless("", value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hunter2", "123456", "12a", "/80", "8:7", "*a b", "True", "a", "{a}", "-1"})
  void orStandsUnderKnownKeys(String value) {
    assertThat(HarmlessText.isHarmless("SOMETHING", value)).isFalse();
    assertThat(HarmlessText.isHarmless("", value)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "image",
        "port",
        "enabled",
        "cpu",
        "host",
        "pathType",
        "PORT",
        "CACHE_STORE",
        "LOG_STORE",
        "GCP_AUTH_MODE",
        "NODE_ENV",
        "example.com/any",
      })
  void ofWhichEachHoldsOneWord(String key) {
    assertThat(HarmlessText.isHarmless(key, "a-word")).isTrue();
    assertThat(HarmlessText.isHarmless(key, "two words")).isFalse();
    assertThat(HarmlessText.isHarmless(key, "8787: hunter2")).isFalse();
    assertThat(HarmlessText.isHarmless(key, "hunter2: 8787")).isFalse();
    assertThat(HarmlessText.isHarmless(key, "8787: 8788")).isTrue();
    assertThat(HarmlessText.isHarmless(key, "true 80  off")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"REDIS_PASSWORD", "/name", "Name", "ports"})
  void noOtherKeyTellsThat(String key) {
    assertThat(HarmlessText.isHarmless(key, "a-word")).isFalse();
  }
}
