package io.portkeylint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.values.KeyPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensitivityTest {

  @ParameterizedTest
  @CsvSource({
    "`key=ghp_@` is no range; `ghp_@`?, `key=********` is no range; `********`?",
    "see `redis://u:pa/ss@cache:6379/0`, see `redis://********@cache:6379/0`",
    "`a://b:c@d` and `a://b:c@d`, `a://********@d` and `a://********@d`",
    "`a://b:ghp_@@d`, `a://********@d`",
    "a key AccountKey=aaaaaaaaaabbbbbbbbbb/+= here, a key ********= here",
    "-----BEGIN PRIVATE KEY----- abc def, -----BEGIN ********",
    "`xghp_@` is a longer word, `xghp_@` is a longer word",
    "06ghp_@, 06ghp_@",
    "\\tghp_@ and \\x06ghp_@, \\t******** and \\x06********",
    "\\u00e9ghp_@ and \\U0001F600ghp_@, \\u00e9******** and \\U0001F600********",
    "\\xg6ghp_@ and \\x006ghp_@, \\xg6ghp_@ and \\x006ghp_@",
    "see `https://example.com:443/a@b`, see `https://example.com:443/a@b`",
  })
  void areMaskedAlone(String text, String masked) {
    String token = "0123456789abcdefghijklmnopqrstuvwxyzABCD";
    String expected = masked.replace("ghp_@", "ghp_" + token);
    assertThat(Sensitivity.masked(text.replace("ghp_@", "ghp_" + token))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, 86, true", "3, 86, true", "0, 85, false"})
  void aStorageKeyIsMaskedToItsEnd(int before, int length, boolean isKey) {
    String text = "-".repeat(before) + "k".repeat(length) + "== and more";

    String rest = "-".repeat(before) + "******** and more";
    assertThat(Sensitivity.masked(text)).isEqualTo(isKey ? rest : text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REDIS_PASSWORD              | abc            | true",
        "REDIS_PASSWORD              | ''             | false",
        "REDIS_PASSWORD              | <PASSWORD>     | false",
        "REDIS_PASSWORD              | ${PASSWORD}    | false",
        "REDIS_PASSWORD              | ${PASSWORD:-x} | true",
        "REDIS_PASSWORD              | ENC[a:b]       | false",
        "REDIS_PASSWORD              | /mnt/secret/a  | false",
        "REDIS_PASSWORD              | true           | false",
        "REDIS_PASSWORD              | false          | false",
        "REDIS_PASSWORD              | null           | false",
        "REDIS_PASSWORD              | ~              | false",
        "a.password.b                | abc            | true",
        "a                           | abc            | false",
        "a                           | redis://u:p@h  | true",
        "extraEnv[0].value           | abc            | true",
        "extraEnv[0].name            | abc            | false",
        "env[0].value                | abc            | true",
        "data[0].value               | abc            | true",
        "other[0].value              | abc            | false",
        "extraEnv.value              | abc            | false",
        "imageCredentials            | abc            | true",
        "imageCredentials[0]         | abc            | true",
        "imageCredentials            | [a]            | false",
        "imageCredentials            | {a             | false",
        "dockerhub.authKey           | abc            | true",
        "environment.secret          | abc            | true",
      })
  void aKeyTellsUnlessTheTextOnlyStandsForASecret(String path, String text, boolean isSensitive) {
    assertThat(Sensitivity.isSensitive(KeyPath.parse(path), text)).isEqualTo(isSensitive);
  }
}
