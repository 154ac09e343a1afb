package io.portkeylint.model;

/** {@code service}: the gateway's Service. */
public record Service(
    Setting<String> type,
    Setting<Integer> port,
    Setting<Integer> containerPort,
    Annotations additionalLabels,
    Annotations annotations) {

  static Service of(SettingReader at) {
    return new Service(
        at.text("type"),
        at.integer("port"),
        at.integer("containerPort"),
        at.annotations("additionalLabels"),
        at.annotations("annotations"));
  }
}
