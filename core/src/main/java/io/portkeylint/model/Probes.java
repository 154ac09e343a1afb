package io.portkeylint.model;

/** The probes of a container. */
public record Probes(Probe startup, Probe liveness, Probe readiness) {

  /**
   * One probe.
   *
   * @param whole all of it, as it goes into the container
   */
  public record Probe(Setting<Integer> port, Setting<String> httpPath, PassThrough whole) {

    static Probe of(SettingReader pods, String key) {
      SettingReader request = pods.section(key).section("httpGet");
      return new Probe(request.integer("port"), request.text("path"), pods.passThrough(key));
    }
  }

  static Probes of(SettingReader pods) {
    return new Probes(
        Probe.of(pods, "startupProbe"),
        Probe.of(pods, "livenessProbe"),
        Probe.of(pods, "readinessProbe"));
  }
}
