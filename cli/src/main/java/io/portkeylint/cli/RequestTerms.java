package io.portkeylint.cli;

import io.portkeylint.ConfiguredTerms;
import io.portkeylint.LintRequest;
import io.portkeylint.cli.Arguments.Given;
import io.portkeylint.config.Configuration;
import io.portkeylint.config.ConfiguredDeployment;
import io.portkeylint.config.RulePolicy;
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
    Configuration configuration = settings.configuration();
    boolean isOverlay = file != null && configuration != null && configuration.isPartial(file);
    return isOverlay || arguments.has(Option.PARTIAL) ? request.partial(true) : request;
  }

  /** A deployment of the configuration: options and the environment count more than the file. */
  LintRequest ofDeployment(
      LintRequest plain, ConfiguredDeployment deployment, Configuration configuration) {
    LintRequest request = ConfiguredTerms.ofDeployment(plain, deployment, configuration);
    return asAsked(request, settings.stronger());
  }

  private LintRequest asAsked(LintRequest plain, Arguments arguments) {
    LintRequest request = plain;
    for (Given given : arguments.options()) {
      SetArgument.Kind kind = kind(given.option());
      if (kind != null) {
        request = request.set(kind, given.value());
      }
    }
    Given version = arguments.given(Option.CHART_VERSION);
    if (version != null) {
      request = request.chartVersion(version.value(), version.written());
    }
    if (arguments.has(Option.SCHEMA)) {
      request = request.schemas(List.of());
      for (String schema : arguments.all(Option.SCHEMA)) {
        Path path = Deployments.path(schema);
        request = request.schema(path, ShownPath.of(path));
      }
    }
    if (arguments.has(Option.PHASE)) {
      String word = arguments.word(Option.PHASE, "steady", List.of("initial", "steady"));
      request = request.phase(ConfiguredTerms.phase(word));
    }
    if (arguments.has(Option.PLATFORM)) {
      String word = arguments.word(Option.PLATFORM, "other", List.of("eks", "aks", "gke", "other"));
      request = request.platform(ConfiguredTerms.platform(word));
    }
    return policy == null ? request : request.policy(policy);
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
