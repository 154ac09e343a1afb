package io.portkeylint.maven;

import io.portkeylint.LintRequest;
import io.portkeylint.config.Choice;
import io.portkeylint.config.Configuration;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a goal works on.
 *
 * @param requests at least one
 * @param configuration that of the module in which the goal runs; null when there is no such file
 * @param configurations the files of all that the requests follow
 * @param isComplete whether the requests are all that the configuration is about
 */
record Plan(
    List<LintRequest> requests,
    @Nullable Configuration configuration,
    List<Path> configurations,
    boolean isComplete) {

  Plan {
    requests = List.copyOf(requests);
    configurations = List.copyOf(configurations);
  }

  /** The values files of all requests. */
  List<Path> values() {
    List<Path> files = new ArrayList<>();
    for (LintRequest request : requests) {
      for (LintRequest.Input input : request.inputs()) {
        if (input instanceof LintRequest.Input.File file) {
          files.add(file.path());
        }
      }
    }
    return files;
  }

  /** What a parameter says, else a topmost key of the configuration, else what is usual. */
  String choose(@Nullable String parameter, String key, String usual) {
    Choice choice = configuration == null ? null : configuration.choice(key);
    return parameter != null ? parameter : choice != null ? choice.text() : usual;
  }

  /** The same for what is on or off; off by default. */
  boolean isOn(@Nullable Boolean parameter, String key) {
    return choose(parameter == null ? null : parameter.toString(), key, "false").equals("true");
  }

  /** The baseline that the parameter names, else the configuration; null for none. */
  @Nullable Path baseline(@Nullable File parameter) {
    if (parameter != null) {
      return parameter.toPath();
    }
    String named = choose(null, "baseline", "");
    return configuration == null || named.isEmpty() ? null : configuration.folder().resolve(named);
  }

  /** Files beside the values that the result depends on. */
  List<Path> further(@Nullable Path baseline) {
    List<Path> files = new ArrayList<>(configurations);
    if (baseline != null) {
      files.add(baseline);
    }
    return files;
  }
}
