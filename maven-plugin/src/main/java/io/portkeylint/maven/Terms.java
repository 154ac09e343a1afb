package io.portkeylint.maven;

import io.portkeylint.ConfiguredTerms;
import io.portkeylint.LintRequest;
import io.portkeylint.config.ConfiguredDeployment.Argument;
import io.portkeylint.values.SetArgument.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a deployment beside its files, as far as parameters say it.
 *
 * @param arguments those of Helm; the order of one kind counts
 * @param partial null when nothing is said
 */
record Terms(
    List<Argument> arguments,
    @Nullable String chartVersion,
    @Nullable String platform,
    @Nullable String phase,
    @Nullable Boolean partial) {

  Terms {
    arguments = List.copyOf(arguments);
  }

  /** What is missing in these, taken from others; arguments kind by kind. */
  Terms over(Terms weaker) {
    List<Argument> both = new ArrayList<>(arguments);
    for (Argument argument : weaker.arguments) {
      if (arguments.stream().noneMatch(own -> own.kind() == argument.kind())) {
        both.add(argument);
      }
    }
    return new Terms(
        both,
        chartVersion == null ? weaker.chartVersion : chartVersion,
        platform == null ? weaker.platform : platform,
        phase == null ? weaker.phase : phase,
        partial == null ? weaker.partial : partial);
  }

  /** The request with what these terms say, except whether its files are partial. */
  LintRequest on(LintRequest plain) {
    LintRequest request = plain;
    for (Argument argument : arguments) {
      request = request.set(argument.kind(), argument.text());
    }
    if (chartVersion != null) {
      request = request.chartVersion(chartVersion, "chartVersion");
    }
    if (platform != null) {
      String word = Words.check("platform", platform, "eks", "aks", "gke", "other");
      request = request.platform(ConfiguredTerms.platform(word));
    }
    return phase == null
        ? request
        : request.phase(ConfiguredTerms.phase(Words.check("phase", phase, "initial", "steady")));
  }

  /** Arguments of several kinds in one list. */
  static List<Argument> arguments(Map<Kind, List<String>> byKind) {
    List<Argument> arguments = new ArrayList<>();
    for (Map.Entry<Kind, List<String>> entry : new EnumMap<>(byKind).entrySet()) {
      for (String text : entry.getValue()) {
        arguments.add(new Argument(entry.getKey(), text));
      }
    }
    return arguments;
  }
}
