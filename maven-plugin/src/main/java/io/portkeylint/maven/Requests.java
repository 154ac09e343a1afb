package io.portkeylint.maven;

import io.portkeylint.ConfiguredTerms;
import io.portkeylint.LintRequest;
import io.portkeylint.LintRequest.Input;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.config.Configuration;
import io.portkeylint.config.ConfiguredDeployment;
import io.portkeylint.values.SetArgument;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns parameters and the configuration into requests of the library. */
final class Requests {

  private final ShownNames names;
  private final Deployment parameters;
  private final @Nullable Configuration configuration;
  private final List<ConfiguredDeployment> taken = new ArrayList<>();
  private final List<LintRequest> requests = new ArrayList<>();

  /**
   * @param names how the files are called in reports
   * @param parameters what the goal says for every deployment: it counts more than the
   *     configuration, and less than a deployment of the POM
   */
  Requests(ShownNames names, Deployment parameters, @Nullable Configuration configuration) {
    this.names = names;
    this.parameters = parameters;
    this.configuration = configuration;
  }

  /** Adds a deployment of the POM. */
  void add(Deployment deployment) {
    if (deployment.valuesFiles().isEmpty()) {
      throw new UnreadableInputException("a deployment of the POM has no valuesFiles");
    }
    add(deployment.valuesFiles().stream().map(File::toPath).toList(), deployment.over(parameters));
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
      requests.add(with(parameters, ConfiguredTerms.ofDeployment(plain, deployment, from)));
    }
  }

  boolean isEmpty() {
    return requests.isEmpty();
  }

  List<LintRequest> list() {
    return List.copyOf(requests);
  }

  private void add(List<Path> files, Deployment terms) {
    LintRequest plain = LintRequest.of(inputs(files));
    requests.add(
        with(terms, configuration == null ? plain : ConfiguredTerms.ofFiles(plain, configuration)));
  }

  private List<Input> inputs(List<Path> files) {
    List<Input> inputs = new ArrayList<>();
    for (Path file : files) {
      inputs.add(new Input.File(file, names.of(file)));
    }
    return inputs;
  }

  private static LintRequest with(Deployment terms, LintRequest plain) {
    LintRequest request = plain;
    for (String argument : terms.set()) {
      request = request.set(SetArgument.Kind.SET, argument);
    }
    String chartVersion = terms.chartVersion();
    if (chartVersion != null) {
      request = request.chartVersion(chartVersion, "chartVersion");
    }
    String platform = terms.platform();
    if (platform != null) {
      String word = Words.check("platform", platform, "eks", "aks", "gke", "other");
      request = request.platform(ConfiguredTerms.platform(word));
    }
    String phase = terms.phase();
    return phase == null
        ? request
        : request.phase(ConfiguredTerms.phase(Words.check("phase", phase, "initial", "steady")));
  }
}
