package io.portkeylint.rules.chart;

import io.portkeylint.values.Value;
import org.jspecify.annotations.Nullable;

/** How the chart finds the port of the MCP server. */
final class McpPorts {

  private McpPorts() {}

  /** Whether {@code SERVER_MODE} starts the MCP server. */
  static boolean isStarted(Merged values) {
    String mode = values.text("environment.data.SERVER_MODE");
    return mode != null && (mode.strip().equals("all") || mode.strip().equals("mcp"));
  }

  /** The port number, or -1 when it cannot be known. */
  static int port(Merged values) {
    if (values.isOn("mcpService.enabled") && values.isOn("mcpService.containerPort")) {
      return number(values.at("mcpService.containerPort"));
    }
    Value port = values.at("environment.data.MCP_PORT");
    return Merged.isNothing(port) ? 8_788 : number(port);
  }

  /** A number, or a text of digits, as a number; -1 for anything else. */
  static int number(@Nullable Value value) {
    Double number = Merged.number(value);
    String text = Merged.text(value);
    return number != null ? number.intValue() : text == null ? -1 : number(text);
  }

  /** A text of at most nine digits as a number; -1 for anything else. */
  static int number(String text) {
    if (text.isEmpty() || text.length() > 9 || text.charAt(0) == '0') {
      return -1;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return -1;
      }
    }
    return Integer.parseInt(text);
  }
}
