package io.portkeylint.rules.images;

/**
 * The parts of an image repository such as {@code docker.io/portkeyai/gateway_enterprise}.
 *
 * @param host the registry; {@code docker.io} when the name leaves it out
 * @param path the rest
 */
record ImageName(String host, String path) {

  private static final String DOCKER_HUB = "docker.io";

  static ImageName of(String repository) {
    int slash = repository.indexOf('/');
    if (slash > 0) {
      String first = repository.substring(0, slash);
      boolean named =
          first.indexOf('.') >= 0 || first.indexOf(':') >= 0 || first.equals("localhost");
      if (named) {
        String host = first.equals("index.docker.io") ? DOCKER_HUB : first;
        return new ImageName(host, repository.substring(slash + 1));
      }
    }
    return new ImageName(DOCKER_HUB, repository);
  }

  /** The registry that a login is for, from a URL or a host name. */
  static String hostOfLogin(String registry) {
    int scheme = registry.indexOf("://");
    String rest = scheme < 0 ? registry : registry.substring(scheme + 3);
    int slash = rest.indexOf('/');
    String host = slash < 0 ? rest : rest.substring(0, slash);
    return switch (host) {
      case "index.docker.io", "registry-1.docker.io", "hub.docker.com" -> DOCKER_HUB;
      default -> host;
    };
  }

  boolean isOnDockerHub() {
    return host.equals(DOCKER_HUB);
  }

  /** Whether it is one of the images that need a login. */
  boolean isOfPortkey() {
    return isOnDockerHub() && path.startsWith("portkeyai/");
  }
}
