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
 */
record Plan(
    List<LintRequest> requests, @Nullable Configuration configuration, List<Path> configurations) {

  Plan {
    requests = List.copyOf(requests);
    configurations = List.copyOf(configurations);
  }

  /** What a parameter says, else a topmost key of the configuration, else what is usual. */
  String choose(@Nullable String parameter, String key, String usual) {
    Choice choice = configuration == null ? null : configuration.choice(key);
    return parameter != null ? parameter : choice != null ? choice.text() : usual;
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
