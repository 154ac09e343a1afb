package io.portkeylint.values;

import java.util.List;

/** Lays layers over each other as Helm does. */
public final class Merger {

  private Merger() {}

  /**
   * @param defaults the chart's own values
   * @param files values files, in the order of their {@code -f} options
   * @param arguments {@code --set…} arguments, in the order of the command line; Helm's fixed order
   *     between their kinds is applied here
   */
  public static EffectiveValues merge(
      Layer defaults, List<Layer> files, List<SetArgument> arguments) {
    throw new UnsupportedOperationException("not yet: " + defaults + files + arguments);
  }
}
