package io.portkeylint.maven;

import io.portkeylint.LintRequest;
import io.portkeylint.LintRequest.Input;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.rule.Phase;
import io.portkeylint.values.SetArgument;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the configuration into requests of the library. */
final class Requests {

  private final ShownNames names;
  private final Deployment defaults;
  private final List<LintRequest> requests = new ArrayList<>();

  /**
   * @param names how the files are called in reports
   * @param defaults what holds for every deployment that does not say otherwise
   */
  Requests(ShownNames names, Deployment defaults) {
    this.names = names;
    this.defaults = defaults;
  }

  /** Adds a deployment of the configuration. */
  void add(Deployment deployment) {
    if (deployment.valuesFiles().isEmpty()) {
      throw new UnreadableInputException("a deployment of the configuration has no valuesFiles");
    }
    add(
        deployment.valuesFiles().stream().map(File::toPath).toList(),
        deployment.set().isEmpty() ? defaults.set() : deployment.set(),
        deployment.chartVersion() == null ? defaults.chartVersion() : deployment.chartVersion(),
        deployment.phase() == null ? defaults.phase() : deployment.phase());
  }

  /** Adds a deployment of these files, with the defaults. */
  void add(List<Path> files) {
    add(files, defaults.set(), defaults.chartVersion(), defaults.phase());
  }

  boolean isEmpty() {
    return requests.isEmpty();
  }

  List<LintRequest> list() {
    return List.copyOf(requests);
  }

  private void add(
      List<Path> files, List<String> set, @Nullable String chartVersion, @Nullable String phase) {
    List<Input> inputs = new ArrayList<>();
    for (Path file : files) {
      inputs.add(new Input.File(file, names.of(file)));
    }
    LintRequest request = LintRequest.of(inputs);
    for (String argument : set) {
      request = request.set(SetArgument.Kind.SET, argument);
    }
    if (chartVersion != null) {
      request = request.chartVersion(chartVersion, "chartVersion");
    }
    requests.add(phase == null ? request : request.phase(phase(phase)));
  }

  private static Phase phase(String name) {
    return switch (name) {
      case "initial" -> Phase.INITIAL;
      case "steady" -> Phase.STEADY;
      default ->
          throw new UnreadableInputException(
              "phase is `" + name + "`; it is one of initial, steady");
    };
  }
}
