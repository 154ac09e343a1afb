package io.portkeylint.model;

/** {@code redis}: the cache that the chart brings along. */
public record Redis(
    Setting<String> serviceType,
    Setting<Integer> servicePort,
    Setting<Integer> containerPort,
    PassThrough resources) {

  static Redis of(SettingReader at) {
    return new Redis(
        at.text("serviceType"),
        at.integer("servicePort"),
        at.integer("containerPort"),
        at.passThrough("resources"));
  }
}
