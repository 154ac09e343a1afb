package io.portkeylint.rules.controlplane;

import io.portkeylint.model.Environment;
import io.portkeylint.model.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the four addresses of the control plane.
 *
 * @param setting a known value
 * @param text its text
 * @param path the path that the guides give it
 */
record BasePath(Setting<String> setting, String text, String path) {

  private static final String DOMAIN = "portkey.ai";

  /** The four as far as they are known, in the order of the guides. */
  static List<BasePath> of(Environment environment) {
    List<BasePath> known = new ArrayList<>();
    add(known, environment, "ALBUS_BASEPATH", "/albus");
    add(known, environment, "CONTROL_PLANE_BASEPATH", "/api/v1");
    add(known, environment, "SOURCE_SYNC_API_BASEPATH", "/api/v1/sync");
    add(known, environment, "CONFIG_READER_PATH", "/api/model-configs");
    return known;
  }

  private static void add(List<BasePath> to, Environment environment, String name, String path) {
    Setting<String> setting = environment.variable(name);
    String text = setting.known();
    if (text != null) {
      to.add(new BasePath(setting, text, path));
    }
  }

  String name() {
    return setting.path().lastStep();
  }

  boolean isHttps() {
    return text.startsWith("https://");
  }

  String host() {
    int scheme = text.indexOf("://");
    int start = scheme < 0 ? 0 : scheme + 3;
    int end = start;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Whether it leads to the hosted control plane; an own one may have any form. */
  boolean isPortkeys() {
    String host = host();
    return host.equals(DOMAIN) || host.endsWith("." + DOMAIN);
  }

  /** Whether the host is one for private connections. */
  boolean isPrivate() {
    return isPortkeys() && host().contains("-cp.");
  }

  /** {@code aws-cp.portkey.ai} and its likes: {@code aws}, {@code azure}, {@code gcp}, or "". */
  String cloud() {
    String host = host();
    if (host.startsWith("aws-cp.") || host.contains("-aws-cp.")) {
      return "aws";
    }
    if (host.contains("azure-cp.")) {
      return "azure";
    }
    return host.contains("gcp-cp.") ? "gcp" : "";
  }
}
