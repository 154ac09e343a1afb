package io.portkeylint.cli;

import io.portkeylint.LintRequest;
import io.portkeylint.cli.Arguments.Given;
import io.portkeylint.config.Choice;
import io.portkeylint.config.Configuration;
import io.portkeylint.config.ConfiguredDeployment;
import io.portkeylint.config.RulePolicy;
import io.portkeylint.model.Platform;
import io.portkeylint.rule.Phase;
import io.portkeylint.values.SetArgument;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known about deployments beside their values, from options and the configuration. */
final class RequestTerms {

  private final Settings settings;
  private final @Nullable RulePolicy policy;

  /**
   * @param policy what becomes of findings, or null for nothing in particular
   */
  RequestTerms(Settings settings, @Nullable RulePolicy policy) {
    this.settings = settings;
    this.policy = policy;
  }

  /**
   * Files as they were given.
   *
   * @param file the only one, or null when it is one of several, or none
   */
  LintRequest ofFiles(LintRequest plain, @Nullable Path file) {
    Arguments arguments = settings.arguments();
    LintRequest request = asAsked(plain, arguments);
    Given version = arguments.given(Option.CHART_VERSION);
    if (version != null) {
      request = request.chartVersion(version.value(), version.written());
    }
    Configuration configuration = settings.configuration();
    boolean isOverlay = file != null && configuration != null && configuration.isPartial(file);
    return isOverlay || arguments.has(Option.PARTIAL) ? request.partial(true) : request;
  }

  /** A deployment of the configuration: what it says itself counts more than its file's rest. */
  LintRequest ofDeployment(
      LintRequest plain, ConfiguredDeployment deployment, Configuration configuration) {
    LintRequest request = plain.setFilesBelow(configuration.folder());
    for (ConfiguredDeployment.Argument argument : deployment.set()) {
      request = request.set(argument.kind(), argument.text());
    }
    request = asAsked(request, settings.arguments());
    Choice platform = deployment.platform();
    if (platform != null && !settings.stronger().has(Option.PLATFORM)) {
      request = request.platform(platform(platform.text()));
    }
    Choice phase = deployment.phase();
    if (phase != null && !settings.stronger().has(Option.PHASE)) {
      request = request.phase(phase(phase.text()));
    }
    Choice own = deployment.chartVersion();
    if (own != null && !settings.stronger().has(Option.CHART_VERSION)) {
      return request.chartVersion(own.text(), own.origin());
    }
    Given version = settings.arguments().given(Option.CHART_VERSION);
    return version == null ? request : request.chartVersion(version.value(), version.written());
  }

  private LintRequest asAsked(LintRequest plain, Arguments arguments) {
    LintRequest request = plain;
    for (Given given : arguments.options()) {
      SetArgument.Kind kind = kind(given.option());
      if (kind != null) {
        request = request.set(kind, given.value());
      }
    }
    String phase = arguments.word(Option.PHASE, "steady", List.of("initial", "steady"));
    if (!phase.equals("steady")) {
      request = request.phase(phase(phase));
    }
    if (arguments.has(Option.PLATFORM)) {
      String word = arguments.word(Option.PLATFORM, "other", List.of("eks", "aks", "gke", "other"));
      request = request.platform(platform(word));
    }
    return policy == null ? request : request.policy(policy);
  }

  private static Phase phase(String word) {
    return word.equals("initial") ? Phase.INITIAL : Phase.STEADY;
  }

  private static Platform platform(String word) {
    return switch (word) {
      case "eks" -> Platform.EKS;
      case "aks" -> Platform.AKS;
      case "gke" -> Platform.GKE;
      default -> Platform.UNKNOWN;
    };
  }

  private static SetArgument.@Nullable Kind kind(Option option) {
    return switch (option) {
      case SET -> SetArgument.Kind.SET;
      case SET_STRING -> SetArgument.Kind.SET_STRING;
      case SET_JSON -> SetArgument.Kind.SET_JSON;
      case SET_FILE -> SetArgument.Kind.SET_FILE;
      case SET_LITERAL -> SetArgument.Kind.SET_LITERAL;
      default -> null;
    };
  }
}
