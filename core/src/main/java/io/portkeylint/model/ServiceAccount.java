package io.portkeylint.model;

/** {@code serviceAccount}, of the gateway or of the data service. */
public record ServiceAccount(
    Setting<Boolean> create,
    Setting<Boolean> automount,
    Setting<String> name,
    Annotations annotations) {

  static ServiceAccount of(SettingReader at) {
    return new ServiceAccount(
        at.flag("create"), at.flag("automount"), at.text("name"), at.annotations("annotations"));
  }
}
