package io.portkeylint.rules.volumes;

import io.portkeylint.model.PassThrough;
import io.portkeylint.model.Workload;
import io.portkeylint.values.StandIn;
import io.portkeylint.values.Value;

/** Finds out whether a file can be in a pod, by the mounts of its container. */
public final class Mounts {

  private Mounts() {}

  /**
   * Whether a mount provides the path, or may do so: a mount whose path is not known yet counts,
   * and so do mounts that {@code extraContainerConfig} brings.
   *
   * @param path absolute
   */
  public static boolean mayProvide(Workload workload, String path) {
    if (!workload.extraContainerConfig().isEmpty()) {
      return true;
    }
    PassThrough mounts = workload.volumeMounts();
    if (!(mounts.value() instanceof Value.Sequence list)) {
      return !mounts.isEmpty();
    }
    for (Value item : list.items()) {
      boolean understood =
          item instanceof Value.Mapping mount && mount.get("mountPath") instanceof Value.Scalar;
      if (!understood || covers((Value.Mapping) item, path)) {
        return true;
      }
    }
    return false;
  }

  private static boolean covers(Value.Mapping mount, String path) {
    if (!(mount.get("mountPath") instanceof Value.Scalar at)) {
      return true;
    }
    String text = at.scalar().text();
    String folder = text.endsWith("/") ? text : text + "/";
    return StandIn.of(text) != StandIn.NONE || path.equals(text) || path.startsWith(folder);
  }
}
