package io.portkeylint.maven;

import io.portkeylint.UnreadableInputException;
import io.portkeylint.config.Configuration;
import io.portkeylint.config.ConfiguredDeployment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Which deployments of a configuration a module checks, and which files it leaves to them. */
final class Selection {

  private final Path base;
  private final @Nullable Configuration configuration;
  private final Reactor reactor;
  private final boolean isCheckedElsewhere;
  private final Requests requests;

  /**
   * @param base the module's folder
   * @param reactor the modules that may check the same configuration
   */
  Selection(Path base, @Nullable Configuration configuration, Reactor reactor, Requests requests) {
    this.base = base.toAbsolutePath().normalize();
    this.configuration = configuration;
    this.reactor = reactor;
    this.isCheckedElsewhere =
        configuration != null
            && !configuration.folder().equals(this.base)
            && reactor.runsIn(configuration.folder());
    this.requests = requests;
  }

  /**
   * Adds the deployments of the configuration that belong to this module: all of them where the
   * configuration lies, which is where they are checked if they can be; else those whose last file
   * lies in the module.
   *
   * @param names of those that are wanted; none for all
   * @throws UnreadableInputException when there is no deployment of such a name
   */
  void addOwn(List<String> names) {
    List<ConfiguredDeployment> all =
        configuration == null ? List.of() : configuration.deployments();
    refuseUnknown(names, all);
    for (ConfiguredDeployment deployment : all) {
      boolean isNamed = names.contains(deployment.name().text());
      if (configuration != null && (names.isEmpty() || isNamed)) {
        if (isForThis(deployment, configuration, isNamed)) {
          requests.add(deployment, configuration);
        } else if (isNamed || isCheckedElsewhere && hasFileHere(deployment)) {
          requests.leave(deployment);
        }
      }
    }
  }

  /** A named one that no module answers for is checked where it is asked for. */
  private boolean isForThis(ConfiguredDeployment deployment, Configuration from, boolean isNamed) {
    List<Path> files = deployment.values();
    Path last = files.isEmpty() ? from.folder() : files.get(files.size() - 1);
    boolean isOwn = from.folder().equals(base) || last.startsWith(base);
    return !isCheckedElsewhere && (isOwn || isNamed && !reactor.runsAbove(last));
  }

  private boolean hasFileHere(ConfiguredDeployment deployment) {
    return deployment.values().stream().anyMatch(file -> file.startsWith(base));
  }

  private void refuseUnknown(List<String> names, List<ConfiguredDeployment> all) {
    for (String name : names) {
      if (configuration == null) {
        throw new UnreadableInputException(
            "no deployment `" + name + "`: there is no configuration file");
      }
      if (all.stream().noneMatch(deployment -> deployment.name().text().equals(name))) {
        List<String> known = all.stream().map(ConfiguredDeployment::shownName).toList();
        throw new UnreadableInputException(
            "no deployment `"
                + name
                + "` in "
                + configuration.name()
                + " (deployments: "
                + String.join(", ", known)
                + ")");
      }
    }
  }

  /** Adds files that were found: layers of configured deployments say little alone. */
  void addFound(List<Path> files) {
    List<ConfiguredDeployment> holders = holders(files.get(files.size() - 1));
    if (holders.isEmpty()) {
      requests.add(files);
    } else if (isCheckedElsewhere) {
      holders.forEach(requests::leave);
    } else {
      addAll(holders);
    }
  }

  /** Adds files that were named, and says so when others are checked instead. */
  void addNamed(List<Path> files, ShownNames names, Log log) {
    List<ConfiguredDeployment> holders = files.size() == 1 ? holders(files.get(0)) : List.of();
    for (ConfiguredDeployment holder : holders) {
      log.info(
          names.of(files.get(0))
              + " is a layer of `"
              + holder.shownName()
              + "`, which is checked instead");
    }
    addAll(holders);
    if (holders.isEmpty()) {
      requests.add(files);
    }
  }

  private void addAll(List<ConfiguredDeployment> deployments) {
    for (ConfiguredDeployment deployment : deployments) {
      if (configuration != null) {
        requests.add(deployment, configuration);
      }
    }
  }

  private List<ConfiguredDeployment> holders(Path file) {
    List<ConfiguredDeployment> holders = new ArrayList<>();
    if (configuration != null) {
      for (ConfiguredDeployment deployment : configuration.deployments()) {
        if (deployment.holds(file)) {
          holders.add(deployment);
        }
      }
    }
    return holders;
  }
}
