package io.portkeylint.model;

/**
 * {@code autoscaling}, of the gateway or of the data service.
 *
 * @param createHpa only the data service has it
 * @param cpuTarget in per cent of the requested CPU
 * @param memoryTarget in per cent of the requested memory
 */
public record Autoscaling(
    Setting<Boolean> enabled,
    Setting<Boolean> createHpa,
    Setting<Integer> minReplicas,
    Setting<Integer> maxReplicas,
    Setting<Integer> cpuTarget,
    Setting<Integer> memoryTarget,
    PassThrough behavior) {

  static Autoscaling of(SettingReader at) {
    return new Autoscaling(
        at.flag("enabled"),
        at.flag("createHpa"),
        at.integer("minReplicas"),
        at.integer("maxReplicas"),
        at.integer("targetCPUUtilizationPercentage"),
        at.integer("targetMemoryUtilizationPercentage"),
        at.passThrough("behavior"));
  }
}
