package io.portkeylint.fuzz;

import io.portkeylint.LintRequest;
import io.portkeylint.values.SetArgument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Any texts as layers of a deployment, through all that a run does. */
final class AnyLayers {

  /** Stands between two layers. */
  private static final String BORDER = "\n%%\n";

  private static final String ARGUMENT = "--set ";

  /** The first character decides on the chart version and the kind of run. */
  static void check(byte[] bytes) {
    String text = Planted.into(new String(bytes, StandardCharsets.UTF_8));
    int kind = text.isEmpty() ? 0 : text.charAt(0);
    List<LintRequest.Input> inputs = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    for (String layer : text.substring(Math.min(1, text.length())).split(BORDER, 5)) {
      if (layer.startsWith(ARGUMENT)) {
        arguments.add(layer.substring(ARGUMENT.length()));
      } else {
        inputs.add(Runs.input("values-" + inputs.size() + ".yaml", layer));
      }
    }
    LintRequest request =
        LintRequest.of(inputs).chartVersion(Runs.version(kind)).partial(kind % 5 == 0);
    for (String argument : arguments) {
      request = request.set(SetArgument.Kind.SET, argument);
    }

    Runs.assertSound(request, text);
  }
}
