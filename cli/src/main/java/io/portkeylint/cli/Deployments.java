package io.portkeylint.cli;

import io.portkeylint.LintRequest;
import io.portkeylint.LintRequest.Input;
import io.portkeylint.Linter;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.config.Configuration;
import io.portkeylint.config.ConfiguredDeployment;
import io.portkeylint.yaml.YamlLimits;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is asked to be looked at: files of their own, layers of one deployment, named ones. */
final class Deployments {

  /** More than the reader of YAML takes of any encoding: it then says that there is too much. */
  private static final int LONGEST_INPUT = 4 * YamlLimits.STANDARD.maxLength() + 4;

  private final Settings settings;
  private final Arguments arguments;
  private final Surroundings surroundings;
  private final RequestTerms terms;
  private final List<Path> paths = new ArrayList<>();
  private final List<ConfiguredDeployment> taken = new ArrayList<>();
  private final List<LintRequest> requests = new ArrayList<>();
  private boolean stdinIsRead;

  Deployments(Settings settings, Surroundings surroundings, RequestTerms terms) {
    this.settings = settings;
    this.arguments = settings.arguments();
    this.surroundings = surroundings;
    this.terms = terms;
  }

  /**
   * The deployments: those that are named first, then files in the order of the arguments.
   *
   * @throws UsageException when the arguments name none, or in two ways
   * @throws UnreadableInputException when standard input cannot be read
   */
  List<LintRequest> requests() {
    List<Input> layers = layers();
    List<String> operands = arguments.operands();
    if (!layers.isEmpty() && !operands.isEmpty()) {
      throw new UsageException(
          "give files either with `-f`, as layers of one deployment, or without, as deployments of"
              + " their own");
    }
    addNamed();
    if (!layers.isEmpty() && !requests.isEmpty()) {
      throw new UsageException("give either layers with `-f`, or deployments of the configuration");
    }
    if (requests.isEmpty() && operands.isEmpty()) {
      LintRequest request = terms.ofFiles(LintRequest.of(layers), null);
      if (layers.isEmpty() && request.arguments().isEmpty()) {
        throw new UsageException("no values file given; " + advice());
      }
      requests.add(request);
    }
    List<String> files = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (String operand : operands) {
      if (Inputs.isPlain(operand)) {
        files.add(operand);
        known.add(operand);
      } else {
        for (String file : Inputs.expand(operand)) {
          if (known.add(file)) {
            files.add(file);
          }
        }
      }
    }
    Set<String> named = new HashSet<>(operands);
    for (String file : files) {
      addFile(file, named.contains(file));
    }
    return requests;
  }

  /** The linter, with what checks schemas when a deployment has any. */
  Linter equipped(Linter linter) {
    for (LintRequest request : requests) {
      if (!request.schemas().isEmpty()) {
        return linter.with(SchemaJar.validator());
      }
    }
    return linter;
  }

  private String advice() {
    Configuration configuration = settings.configuration();
    return configuration == null || configuration.deployments().isEmpty()
        ? "`portkey-lint --help` shows how"
        : "`--deployments` checks those of " + configuration.name();
  }

  private List<Input> layers() {
    List<Input> layers = new ArrayList<>();
    for (String names : arguments.all(Option.VALUES)) {
      // Helm takes a list with commas too.
      for (String name : names.split(",", -1)) {
        if (name.isEmpty()) {
          throw new UsageException("`-f` names no file");
        }
        layers.add(input(name));
      }
    }
    return layers;
  }

  private void addNamed() {
    boolean all = arguments.has(Option.ALL_DEPLOYMENTS);
    List<String> names = arguments.all(Option.DEPLOYMENT);
    if (!all && names.isEmpty()) {
      return;
    }
    Configuration configuration = settings.configuration();
    if (configuration == null || configuration.deployments().isEmpty()) {
      throw new UsageException(
          configuration == null
              ? "there is no configuration that names deployments; `portkey-lint init` writes one"
              : configuration.name() + " names no deployments");
    }
    List<String> known = new ArrayList<>();
    for (ConfiguredDeployment deployment : configuration.deployments()) {
      known.add(deployment.shownName());
      if (all) {
        add(deployment, configuration);
      }
    }
    for (String name : names) {
      ConfiguredDeployment deployment = configuration.deployment(name);
      if (deployment == null) {
        throw new UsageException(
            "no deployment `"
                + name
                + "` in "
                + configuration.name()
                + Nearest.hint(name, known)
                + " (deployments: "
                + String.join(", ", known)
                + ")");
      }
      add(deployment, configuration);
    }
  }

  private void add(ConfiguredDeployment deployment, Configuration configuration) {
    if (taken.contains(deployment)) {
      return;
    }
    taken.add(deployment);
    List<Input> inputs = new ArrayList<>();
    for (Path file : deployment.values()) {
      paths.add(file);
      inputs.add(new Input.File(file, ShownPath.of(file)));
    }
    requests.add(terms.ofDeployment(LintRequest.of(inputs), deployment, configuration));
  }

  /**
   * A layer of a configured deployment says little alone: its deployments are checked instead.
   *
   * @param isNamed whether somebody asked for this file: of what was found that need not be said
   */
  private void addFile(String name, boolean isNamed) {
    Path path = name.equals("-") ? null : path(name);
    Configuration configuration = settings.configuration();
    boolean isLayer = false;
    if (path != null && configuration != null) {
      for (ConfiguredDeployment deployment : configuration.deployments()) {
        if (deployment.holds(path)) {
          isLayer = true;
          if (isNamed) {
            surroundings.complain(
                "note: "
                    + ShownPath.of(path)
                    + " is a layer of `"
                    + deployment.shownName()
                    + "`, which is checked instead");
          }
          add(deployment, configuration);
        }
      }
    }
    if (!isLayer) {
      requests.add(terms.ofFiles(LintRequest.of(List.of(input(name))), path));
    }
  }

  private Input input(String name) {
    if (name.equals("-")) {
      if (stdinIsRead) {
        throw new UsageException("standard input can only be read once");
      }
      stdinIsRead = true;
      String given = arguments.last(Option.STDIN_NAME);
      return new Input.Bytes(given == null ? "<stdin>" : given, readStdin());
    }
    Path path = path(name);
    paths.add(path);
    return new Input.File(path, ShownPath.of(path));
  }

  /**
   * @throws UnreadableInputException when the name is none of a path
   */
  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UnreadableInputException(name + ": " + ShownPath.noPath(name));
    }
  }

  private byte[] readStdin() {
    try {
      return surroundings.in().readNBytes(LONGEST_INPUT);
    } catch (IOException e) {
      throw new UnreadableInputException("standard input cannot be read");
    }
  }

  /** The files of the requests that were made, standard input left out. */
  List<Path> paths() {
    return paths;
  }
}
