package io.portkeylint;

import io.portkeylint.config.Choice;
import io.portkeylint.config.Configuration;
import io.portkeylint.config.ConfigurationTable;
import io.portkeylint.config.ConfiguredDeployment;
import io.portkeylint.model.Platform;
import io.portkeylint.rule.Phase;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells requests what a configuration says about them. It counts least: what is said elsewhere is
 * set afterwards, and replaces it.
 */
public final class ConfiguredTerms {

  private ConfiguredTerms() {}

  /** Files that are checked as they are: the topmost keys hold for them. */
  public static LintRequest ofFiles(LintRequest plain, Configuration configuration) {
    LintRequest request =
        schemas(
            topmost(plain, configuration),
            configuration.all(ConfigurationTable.SCHEMA),
            configuration);
    boolean isOverlay =
        configuration.allPartial()
            || plain.inputs().size() == 1
                && plain.inputs().get(0) instanceof LintRequest.Input.File file
                && configuration.isPartial(file.path());
    return isOverlay ? request.partial(true) : request;
  }

  /** A deployment of the configuration: what it says itself counts more than the topmost keys. */
  public static LintRequest ofDeployment(
      LintRequest plain, ConfiguredDeployment deployment, Configuration configuration) {
    LintRequest request = topmost(plain, configuration).setFilesBelow(configuration.folder());
    for (ConfiguredDeployment.Argument argument : deployment.set()) {
      request = request.set(argument.kind(), argument.text());
    }
    List<Choice> own = deployment.schemas();
    request =
        schemas(
            request,
            own.isEmpty() ? configuration.all(ConfigurationTable.SCHEMA) : own,
            configuration);
    return with(request, deployment.chartVersion(), deployment.platform(), deployment.phase());
  }

  /** The phase of that word: {@code initial}, or {@code steady} for any other. */
  public static Phase phase(String word) {
    return word.equals("initial") ? Phase.INITIAL : Phase.STEADY;
  }

  /** The platform of that word: {@code eks}, {@code aks}, {@code gke}, or none for any other. */
  public static Platform platform(String word) {
    return switch (word) {
      case "eks" -> Platform.EKS;
      case "aks" -> Platform.AKS;
      case "gke" -> Platform.GKE;
      default -> Platform.UNKNOWN;
    };
  }

  /** The schemas lie relative to the configuration, and are called as it is. */
  private static LintRequest schemas(
      LintRequest plain, List<Choice> schemas, Configuration configuration) {
    LintRequest request = plain;
    for (Choice schema : schemas) {
      Path name = Path.of(configuration.name()).resolveSibling(schema.text()).normalize();
      request =
          request.schema(
              configuration.folder().resolve(schema.text()).normalize(),
              name.toString().replace('\\', '/'));
    }
    return request;
  }

  private static LintRequest topmost(LintRequest plain, Configuration configuration) {
    return with(
        plain.policy(configuration.policy()),
        configuration.choice(ConfigurationTable.CHART_VERSION),
        configuration.choice(ConfigurationTable.PLATFORM),
        configuration.choice(ConfigurationTable.PHASE));
  }

  private static LintRequest with(
      LintRequest plain,
      @Nullable Choice chartVersion,
      @Nullable Choice platform,
      @Nullable Choice phase) {
    LintRequest request = plain;
    if (chartVersion != null) {
      request = request.chartVersion(chartVersion.text(), chartVersion.origin());
    }
    if (platform != null) {
      request = request.platform(platform(platform.text()));
    }
    return phase == null ? request : request.phase(phase(phase.text()));
  }
}
