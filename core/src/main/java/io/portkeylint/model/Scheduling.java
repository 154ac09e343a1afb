package io.portkeylint.model;

/** Where pods may run, and how they find names. */
public record Scheduling(
    PassThrough nodeSelector,
    PassThrough tolerations,
    PassThrough affinity,
    PassThrough topologySpreadConstraints,
    PassThrough hostAlias,
    Setting<String> dnsPolicy,
    PassThrough dnsConfig) {

  static Scheduling of(SettingReader pods) {
    return new Scheduling(
        pods.passThrough("nodeSelector"),
        pods.passThrough("tolerations"),
        pods.passThrough("affinity"),
        pods.passThrough("topologySpreadConstraints"),
        pods.passThrough("hostAlias"),
        pods.text("dnsPolicy"),
        pods.passThrough("dnsConfig"));
  }
}
