package io.portkeylint.maven;

import io.portkeylint.ConfiguredTerms;
import io.portkeylint.LintRequest;
import io.portkeylint.LintRequest.Input;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.config.Configuration;
import io.portkeylint.config.ConfiguredDeployment;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns parameters and the configuration into requests of the library. */
final class Requests {

  private final ShownNames names;
  private final Path base;
  private final Terms parameters;
  private final @Nullable Configuration configuration;
  private final List<ConfiguredDeployment> taken = new ArrayList<>();
  private final Set<String> left = new LinkedHashSet<>();
  private final List<LintRequest> requests = new ArrayList<>();

  /**
   * @param names how the files are called in reports
   * @param base the module's folder, to which files of {@code setFile} are relative
   * @param parameters what the goal says for every deployment: it counts more than the
   *     configuration, and less than a deployment of the POM
   */
  Requests(ShownNames names, Path base, Terms parameters, @Nullable Configuration configuration) {
    this.names = names;
    this.base = base;
    this.parameters = parameters;
    this.configuration = configuration;
  }

  /** Adds a deployment of the POM. */
  void add(Deployment deployment) {
    if (deployment.valuesFiles().isEmpty()) {
      throw new UnreadableInputException("a deployment of the POM has no valuesFiles");
    }
    List<Path> files = deployment.valuesFiles().stream().map(File::toPath).toList();
    add(files, deployment.terms().over(parameters));
  }

  /** Adds a deployment of these files. */
  void add(List<Path> files) {
    add(files, parameters);
  }

  /** Adds a deployment of the configuration, unless it is there already. */
  void add(ConfiguredDeployment deployment, Configuration from) {
    if (!taken.contains(deployment)) {
      taken.add(deployment);
      LintRequest plain = LintRequest.of(inputs(deployment.values()));
      requests.add(parameters.on(ConfiguredTerms.ofDeployment(plain, deployment, from)));
    }
  }

  /** Notes a deployment of the configuration that another module checks. */
  void leave(ConfiguredDeployment deployment) {
    left.add(deployment.shownName());
  }

  boolean isEmpty() {
    return requests.isEmpty();
  }

  List<LintRequest> list() {
    return List.copyOf(requests);
  }

  /** The names of deployments that are left to other modules. */
  Set<String> left() {
    return left;
  }

  private void add(List<Path> files, Terms terms) {
    LintRequest plain = LintRequest.of(inputs(files)).setFilesBelow(base);
    LintRequest request =
        terms.on(configuration == null ? plain : ConfiguredTerms.ofFiles(plain, configuration));
    Boolean partial = terms.partial();
    requests.add(partial == null ? request : request.partial(partial));
  }

  private List<Input> inputs(List<Path> files) {
    List<Input> inputs = new ArrayList<>();
    for (Path file : files) {
      inputs.add(new Input.File(file, names.of(file)));
    }
    return inputs;
  }
}
