package io.portkeylint.model;

/** {@code minio}: the object store that the chart can bring along. */
public record Minio(
    Setting<Boolean> enabled,
    Setting<Integer> apiPort,
    Setting<Integer> consolePort,
    Setting<Boolean> createAuthKey,
    Setting<String> existingSecret,
    Setting<String> accessKey,
    Setting<String> secretKey,
    Setting<String> serviceType,
    Persistence persistence) {

  static Minio of(SettingReader at) {
    SettingReader auth = at.section("authKey");
    return new Minio(
        at.flag("enabled"),
        at.integer("apiPort"),
        at.integer("consolePort"),
        auth.flag("create"),
        auth.text("existingSecret"),
        auth.text("accessKey"),
        auth.text("secretKey"),
        at.section("service").text("type"),
        Persistence.of(at.section("persistence")));
  }
}
