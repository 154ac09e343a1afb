package io.portkeylint.model;

/**
 * {@code persistence} of a store that the chart brings along.
 *
 * @param accessMode etcd has none
 */
public record Persistence(
    Setting<Boolean> enabled,
    Setting<String> size,
    Setting<String> storageClassName,
    Setting<String> accessMode) {

  static Persistence of(SettingReader at) {
    return new Persistence(
        at.flag("enabled"), at.text("size"), at.text("storageClassName"), at.text("accessMode"));
  }
}
