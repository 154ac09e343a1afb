package io.portkeylint.maven;

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
  private final boolean isCheckedElsewhere;
  private final Requests requests;

  /**
   * @param base the module's folder
   * @param reactor the modules that may check the same configuration
   */
  Selection(Path base, @Nullable Configuration configuration, Reactor reactor, Requests requests) {
    this.base = base.toAbsolutePath().normalize();
    this.configuration = configuration;
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
   */
  void addOwn() {
    if (configuration != null && !isCheckedElsewhere) {
      boolean all = configuration.folder().equals(base);
      for (ConfiguredDeployment deployment : configuration.deployments()) {
        List<Path> files = deployment.values();
        if (all || !files.isEmpty() && files.get(files.size() - 1).startsWith(base)) {
          requests.add(deployment, configuration);
        }
      }
    }
  }

  /** Adds files that were found: layers of configured deployments say little alone. */
  void addFound(List<Path> files) {
    List<ConfiguredDeployment> holders = holders(files.get(files.size() - 1));
    if (holders.isEmpty()) {
      requests.add(files);
    } else if (!isCheckedElsewhere) {
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
              + holder.name().text()
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
