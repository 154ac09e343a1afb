package io.portkeylint.model;

/** {@code ingress}: host names and paths under which the servers are reached. */
public record Ingress(
    Setting<Boolean> enabled,
    Setting<String> hostname,
    Setting<String> ingressClassName,
    Setting<Boolean> hostBased,
    Setting<String> mcpHostname,
    Setting<String> mcpPath,
    Setting<String> gatewayPath,
    Annotations annotations,
    PassThrough tls) {

  static Ingress of(SettingReader at) {
    return new Ingress(
        at.flag("enabled"),
        at.text("hostname"),
        at.text("ingressClassName"),
        at.flag("hostBased"),
        at.text("mcpHostname"),
        at.text("mcpPath"),
        at.text("gatewayPath"),
        at.annotations("annotations"),
        at.passThrough("tls"));
  }
}
