package io.portkeylint.model;

import java.util.List;

/**
 * The values as the chart's templates use them.
 *
 * @param environment variables of the gateway, and how they reach it
 * @param imageCredentials registry logins from which pull secrets are made
 * @param serviceAccount identity of the gateway's pods
 * @param service the gateway's Service
 * @param mcpService the additional Service of the MCP server
 * @param ingress host names and paths
 */
public record GatewayValues(
    Environment environment,
    List<ImageCredential> imageCredentials,
    ServiceAccount serviceAccount,
    Service service,
    McpService mcpService,
    Ingress ingress,
    DataService dataService) {

  /** An entry of {@code imageCredentials}. */
  public record ImageCredential(
      Setting<String> name,
      Setting<Boolean> create,
      Setting<String> registry,
      Setting<String> username,
      Setting<String> password,
      Setting<String> auth) {}

  /** {@code serviceAccount}, of the gateway or of the data service. */
  public record ServiceAccount(
      Setting<Boolean> create, Setting<String> name, Annotations annotations) {}

  /** {@code service}. */
  public record Service(
      Setting<String> type,
      Setting<Integer> port,
      Setting<Integer> containerPort,
      Annotations annotations) {}

  /** {@code mcpService}. */
  public record McpService(
      Setting<Boolean> enabled,
      Setting<String> type,
      Setting<Integer> port,
      Setting<Integer> containerPort,
      Annotations annotations) {}

  /** {@code ingress}. */
  public record Ingress(
      Setting<Boolean> enabled,
      Setting<String> hostname,
      Setting<String> ingressClassName,
      Setting<Boolean> hostBased,
      Setting<String> mcpHostname,
      Setting<String> mcpPath,
      Setting<String> gatewayPath,
      Annotations annotations) {}

  /** {@code dataservice}. */
  public record DataService(
      Setting<Boolean> enabled, Setting<Integer> containerPort, ServiceAccount serviceAccount) {}
}
