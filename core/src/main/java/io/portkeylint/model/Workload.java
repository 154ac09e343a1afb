package io.portkeylint.model;

import io.portkeylint.values.Value;

/**
 * Size, scaling and placement of the pods of the gateway or of the data service.
 *
 * @param replicas {@code replicaCount} of the gateway, {@code dataservice.deployment.replicas}
 */
public record Workload(
    Setting<Integer> replicas,
    Autoscaling autoscaling,
    PassThrough resources,
    Probes probes,
    PassThrough podSecurityContext,
    PassThrough securityContext,
    PassThrough volumes,
    PassThrough volumeMounts,
    PassThrough envFrom,
    PassThrough extraEnv,
    PassThrough extraContainerConfig,
    Scheduling scheduling) {

  static Workload ofGateway(SettingReader root) {
    return of(root, root.integer("replicaCount"), root, root.passThrough("envFrom"));
  }

  static Workload ofDataService(SettingReader at) {
    SettingReader deployment = at.section("deployment");
    return of(deployment, deployment.integer("replicas"), at, at.passThrough("envFrom"));
  }

  /** Whether the pods have a source of their own for a variable, or may have one. */
  public boolean mayBring(String variable) {
    if (!envFrom.isEmpty()) {
      return true;
    }
    if (extraEnv.value() instanceof Value.Sequence list) {
      for (Value item : list.items()) {
        if (!(item instanceof Value.Mapping entry)
            || entry.get("name") instanceof Value.Scalar name
                && name.scalar().text().equals(variable)) {
          return true;
        }
      }
      return false;
    }
    // A text in place of the list is a template: what it becomes is not known.
    return extraEnv.value() instanceof Value.Scalar && !extraEnv.isEmpty();
  }

  private static Workload of(
      SettingReader pods, Setting<Integer> replicas, SettingReader scaled, PassThrough envFrom) {
    return new Workload(
        replicas,
        Autoscaling.of(scaled.section("autoscaling")),
        pods.passThrough("resources"),
        Probes.of(pods),
        pods.passThrough("podSecurityContext"),
        pods.passThrough("securityContext"),
        pods.passThrough("volumes"),
        pods.passThrough("volumeMounts"),
        envFrom,
        pods.passThrough("extraEnv"),
        pods.passThrough("extraContainerConfig"),
        Scheduling.of(pods));
  }
}
