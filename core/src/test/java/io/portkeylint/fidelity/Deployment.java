package io.portkeylint.fidelity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Helm and this tool are both given.
 *
 * @param defaults the chart's {@code values.yaml}
 * @param umbrella the {@code values.yaml} of a chart that depends on it as {@code sub}, or null
 * @param files values files, in their order
 * @param set one {@code --set} argument, or null
 */
record Deployment(
    String defaults, @Nullable String umbrella, List<String> files, @Nullable String set) {

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("--- chart's values.yaml\n").append(defaults);
    if (umbrella != null) {
      text.append("--- umbrella's values.yaml\n").append(umbrella);
    }
    for (String file : files) {
      text.append("--- -f\n").append(file);
    }
    return text.append(set == null ? "" : "--- --set " + set + "\n").toString();
  }
}
