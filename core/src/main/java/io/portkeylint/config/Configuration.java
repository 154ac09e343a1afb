package io.portkeylint.config;

import io.portkeylint.search.Glob;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration file says. Immutable; everything in it is valid.
 *
 * @param file where it lies, absolute
 * @param name what it is called in messages
 * @param choices what its topmost keys with texts say, by key
 * @param deployments in the order of the file
 * @param allPartial whether every file is an overlay of something elsewhere
 * @param partial patterns of files that are, relative to the folder of the configuration
 * @param policy severities, ignores and further variables
 */
public record Configuration(
    Path file,
    String name,
    Map<String, List<Choice>> choices,
    List<ConfiguredDeployment> deployments,
    boolean allPartial,
    List<Glob> partial,
    RulePolicy policy) {

  public Configuration {
    choices = Map.copyOf(choices);
    deployments = List.copyOf(deployments);
    partial = List.copyOf(partial);
  }

  /** The value of a topmost key that takes one, or null when the file does not say. */
  public @Nullable Choice choice(String key) {
    List<Choice> given = all(key);
    return given.isEmpty() ? null : given.get(0);
  }

  /** The values of a topmost key that takes several; none when the file does not say. */
  public List<Choice> all(String key) {
    List<Choice> given = choices.get(key);
    return given == null ? List.of() : given;
  }

  /** The deployment of that name, or null. */
  public @Nullable ConfiguredDeployment deployment(String name) {
    for (ConfiguredDeployment deployment : deployments) {
      if (deployment.name().text().equals(name)) {
        return deployment;
      }
    }
    return null;
  }

  /** Whether the file is an overlay that is not to be checked for what it does not say. */
  public boolean isPartial(Path path) {
    String relative = RulePolicy.relative(folder(), path);
    for (Glob glob : partial) {
      if (glob.matches(relative)) {
        return true;
      }
    }
    return allPartial;
  }

  /** The folder that paths in the file are relative to. */
  public Path folder() {
    Path parent = file.getParent();
    return parent == null ? file : parent;
  }
}
