package io.portkeylint.model;

/** An entry of {@code imageCredentials}. */
public record ImageCredential(
    Setting<String> name,
    Setting<Boolean> create,
    Setting<String> registry,
    Setting<String> username,
    Setting<String> password,
    Setting<String> email,
    Setting<String> auth) {

  static ImageCredential of(SettingReader at) {
    return new ImageCredential(
        at.text("name"),
        at.flag("create"),
        at.text("registry"),
        at.text("username"),
        at.text("password"),
        at.text("email"),
        at.text("auth"));
  }
}
