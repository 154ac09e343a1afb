package io.portkeylint.model;

/** {@code mcpService}: the additional Service of the MCP server. */
public record McpService(
    Setting<Boolean> enabled,
    Setting<String> type,
    Setting<Integer> port,
    Setting<Integer> containerPort,
    Annotations additionalLabels,
    Annotations annotations) {

  static McpService of(SettingReader at) {
    return new McpService(
        at.flag("enabled"),
        at.text("type"),
        at.integer("port"),
        at.integer("containerPort"),
        at.annotations("additionalLabels"),
        at.annotations("annotations"));
  }
}
