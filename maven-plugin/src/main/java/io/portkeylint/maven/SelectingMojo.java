package io.portkeylint.maven;

import io.portkeylint.config.Configuration;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that look at values files have in common: which files. */
abstract class SelectingMojo extends ConfiguredMojo {

  /**
   * The values files of one deployment, later ones over earlier ones as with Helm's <code>-f</code>
   * . Without this parameter and <code>deployments</code> those of the configuration are checked
   * that belong to the module: all where the configuration lies, elsewhere those whose last file
   * lies in the module. Without any of these, files are searched for: see <code>includes</code>.
   */
  @Parameter(property = "portkey.valuesFiles")
  List<File> valuesFiles = List.of();

  /**
   * Several deployments, each with its own <code>valuesFiles</code>, <code>set</code> and its kin,
   * <code>chartVersion</code>, <code>platform</code>, <code>phase</code> and <code>partial</code>;
   * all but the files default to those of the goal.
   */
  @Parameter List<Deployment> deployments = List.of();

  /**
   * The names of those deployments of the configuration that are to be checked. By default all that
   * belong to the module.
   */
  @Parameter(property = "portkey.deployments")
  List<String> deploymentNames = List.of();

  /**
   * Where to search: patterns relative to the module's folder. By default <code>values.yaml</code>
   * and overlays such as <code>values-prod.yaml</code> in that folder and anywhere below <code>
   * src/main/helm</code>, also with the ending <code>.yml</code>. An overlay is laid over the
   * <code>values.yaml</code> beside it; each file that has none is a deployment of its own. A file
   * that is a layer of a deployment in the configuration is never checked alone.
   */
  @Parameter(property = "portkey.includes")
  List<String> includes = List.of();

  /** Patterns of files that the search leaves out. */
  @Parameter(property = "portkey.excludes")
  List<String> excludes = List.of();

  /**
   * Whether it is a failure when there is no values file. A module that leaves the deployments with
   * its files to another module does not fail.
   */
  @Parameter(property = "portkey.failIfNoFiles", defaultValue = "false")
  boolean failIfNoFiles;

  @Parameter(defaultValue = "${session}", readonly = true)
  @Nullable MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  @Nullable MojoExecution execution;

  Reactor reactor() {
    return new Reactor(basedir.toPath(), session, execution);
  }

  /** The folders to look into; one is enough where the files are named. */
  List<Path> folders() {
    return deployments.isEmpty() && valuesFiles.isEmpty()
        ? reactor().folders()
        : List.of(basedir.toPath());
  }

  /** Adds what is to be checked in a folder, from the first of the places that name anything. */
  void select(Path folder, Requests requests, @Nullable Configuration configuration)
      throws IOException {
    Selection selection = new Selection(folder, configuration, reactor(), requests);
    for (Deployment deployment : deployments) {
      requests.add(deployment);
    }
    if (!valuesFiles.isEmpty()) {
      selection.addNamed(valuesFiles.stream().map(File::toPath).toList(), names(), getLog());
    }
    if (requests.isEmpty()) {
      selection.addOwn(deploymentNames);
    }
    if (requests.isEmpty() && deploymentNames.isEmpty()) {
      for (List<Path> files : new ValuesFileSearch(folder, includes, excludes).deployments()) {
        selection.addFound(files);
      }
    }
  }

  /** Whether all deployments of the configuration are checked here, so that none is unaccounted. */
  boolean isOfAllIn(Configuration configuration) {
    return deployments.isEmpty()
        && valuesFiles.isEmpty()
        && deploymentNames.isEmpty()
        && !configuration.deployments().isEmpty()
        && configuration.folder().equals(basedir.toPath().toAbsolutePath().normalize());
  }
}
