package io.portkeylint.model;

/** An entry of {@code images}. */
public record Image(Setting<String> repository, Setting<String> pullPolicy, Setting<String> tag) {

  static Image of(SettingReader at) {
    return new Image(at.text("repository"), at.text("pullPolicy"), at.text("tag"));
  }
}
