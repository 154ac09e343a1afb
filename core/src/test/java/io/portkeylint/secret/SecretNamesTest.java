package io.portkeylint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password",
        "REDIS_PASSWORD",
        "redisPassword",
        "db-passwd",
        "paswd",
        "passwort",
        "pwd",
        "DB_PWD",
        "passphrase",
        "CLIENT_SECRET",
        "secrets.a",
        "token",
        "accessToken",
        "A_TOKEN_B",
        "apikey",
        "credential",
        "my credentials",
        "cred",
        "creds",
        ".dockerconfigjson",
        "passwords",
        "passw0rd",
        "pasword",
        "pass-word/password",
        "redispassword",
        "paswords",
        "api-key",
        "API_KEY",
        "redis_key",
        "privateKey",
        "access.key",
        "STORAGE_KEY",
        "account-key",
        "sharedKey",
        "ENCRYPTION_KEY",
        "customer-key",
        "master_key",
        "license-key",
        "licenceKey",
        "signing_key",
        "tls-key",
        "ssl.key",
        "CLIENT_AUTH",
        "external-id",
        "OTLP_HEADERS",
        "connection_string",
        "CONN_STRING",
        "connection-url",
        "connectionUri",
        "conn_url",
        "auth",
        "REDIS_AUTH",
        "pass",
        "DB_PASS"
      })
  void ofSecrets(String key) {
    assertThat(SecretNames.matches(key)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "key",
        "public_key",
        "keyName",
        "auth_type",
        "pass_through",
        "compass",
        "id",
        "internal-id",
        "headers",
        "HTTP_HEADERS",
        "string",
        "url",
        "redis_url",
        "secret",
        "secretKeys",
        "secretRef",
        "secretKeyRef",
        "secretName",
        "secretPath",
        "existingSecret",
        "existingSecretName",
        "kubernetesSecret",
        "imagePullSecrets",
        "imageCredentials",
        "serviceAccountToken",
        "automountServiceAccountToken",
        "tokenExpirationSeconds",
        "nodePublishSecretRef",
        "secretProviderClass",
        "MAX_TOKENS",
        "LLM_MAX_TOKENS",
        "A_SECRET_NAME",
        "https://token",
        "tokens",
        "author",
        "passive",
        "pasta",
        "passed",
        "sword",
        "keypass.x",
        ""
      })
  void ofOtherThings(String key) {
    assertThat(SecretNames.matches(key)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "REDIS_PASSWORD, redis password",
    "secretKey, secret key",
    "api-key, api key",
    "a.b/c d, a b c d",
    "_a_, a",
    "HTTPServer, httpserver",
    "aB, a b",
    "A, a",
  })
  void areMadeOfWords(String key, String words) {
    assertThat(SecretNames.words(key)).isEqualTo(words);
  }
}
