package io.portkeylint.report;

/**
 * What may be shown of text that has not been understood as YAML. Everything else there could be a
 * part of a secret, so this names what is allowed and not what is forbidden.
 */
final class HarmlessText {

  private HarmlessText() {}

  /**
   * @param key the last key before the value, or an empty text
   * @param value without quotes
   */
  static boolean isHarmless(String key, String value) {
    return isShort(value) || isKnownKey(key) && hasPlainForm(value);
  }

  /** A single word, or words of which each is harmless: no second key with a value of its own. */
  private static boolean hasPlainForm(String value) {
    if (value.indexOf(' ') < 0) {
      return true;
    }
    for (String word : value.split(" ", -1)) {
      if (!isShort(word.endsWith(":") ? word.substring(0, word.length() - 1) : word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShort(String value) {
    switch (value) {
      case "", "{}", "[]", "|", "|-", "|+", ">", ">-", "---", "...":
      case "true", "false", "null", "~", "yes", "no", "on", "off":
        return true;
      default:
        return value.startsWith("*") && value.indexOf(' ') < 0 || isSmallNumber(value);
    }
  }

  /** Up to five digits: a port or a count, too short for a secret worth the name. */
  private static boolean isSmallNumber(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        return false;
      }
    }
    return value.length() <= 5;
  }

  private static boolean isKnownKey(String key) {
    switch (key) {
      case "apiVersion", "kind", "name", "namespace", "type", "protocol", "scheme":
      case "image", "repository", "tag", "pullPolicy", "registry":
      case "port", "containerPort", "targetPort", "nodePort":
      case "enabled", "create", "secret", "replicaCount", "minReplicas", "maxReplicas":
      case "cpu", "memory", "size", "storageClass", "storageClassName", "accessModes":
      case "host", "hostname", "mcpHostname", "hostBased", "path", "mcpPath", "gatewayPath":
      case "pathType", "ingressClassName", "secretName", "existingSecret":
      case "SERVICE_NAME", "PORT", "MCP_PORT", "SERVER_MODE", "MCP_GATEWAY_BASE_URL":
      case "CACHE_STORE", "REDIS_MODE", "REDIS_TLS_ENABLED", "AWS_REDIS_AUTH_MODE":
      case "AWS_REDIS_CLUSTER_NAME", "AZURE_REDIS_AUTH_MODE", "GCP_REDIS_AUTH_MODE":
      case "LOG_STORE", "LOG_STORE_REGION", "LOG_STORE_GENERATIONS_BUCKET", "AZURE_AUTH_MODE":
      case "GCP_AUTH_MODE", "ANALYTICS_STORE", "NODE_ENV":
        return true;
      default:
        // Keys with a slash are annotations and labels, which every reader of the cluster sees.
        return key.indexOf('/') > 0;
    }
  }
}
