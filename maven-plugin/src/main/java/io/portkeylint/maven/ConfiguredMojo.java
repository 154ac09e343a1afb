package io.portkeylint.maven;

import io.portkeylint.Linter;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.config.Configuration;
import io.portkeylint.config.ConfigurationException;
import io.portkeylint.config.ConfigurationFinder;
import io.portkeylint.config.ConfigurationReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals but those that only tell something have in common. */
abstract class ConfiguredMojo extends AbstractMojo {

  /**
   * The configuration file. By default <code>.portkey-lint.yaml</code> or <code>portkey-lint.yaml
   * </code> in the module's folder or above, up to the root of the repository. What a parameter
   * says counts more than the file.
   */
  @Parameter(property = "portkey.configFile")
  @Nullable File configFile;

  /** Looks for no configuration file. */
  @Parameter(property = "portkey.noConfig", defaultValue = "false")
  boolean noConfig;

  /** Does nothing. */
  @Parameter(property = "portkey.skip", defaultValue = "false")
  boolean skip;

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  File basedir;

  @Parameter(defaultValue = "${user.dir}", readonly = true, required = true)
  File workingDirectory;

  /** Each file once: what refers to a place in it shall refer to the same. */
  private final Map<Path, Configuration> read = new HashMap<>();

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("portkey-lint is skipped");
      return;
    }
    try {
      read.clear();
      run();
    } catch (UnreadableInputException | ConfigurationException | PatternSyntaxException unusable) {
      throw new MojoExecutionException(unusable.getMessage(), unusable);
    } catch (IOException failure) {
      throw new MojoExecutionException("cannot read or write: " + failure.getMessage(), failure);
    }
  }

  abstract void run() throws IOException, MojoExecutionException, MojoFailureException;

  ShownNames names() {
    return new ShownNames(workingDirectory.toPath());
  }

  /** The configuration that holds in a folder, or null. */
  @Nullable Configuration configuration(Path folder) {
    if (noConfig) {
      return null;
    }
    Path file =
        configFile == null
            ? ConfigurationFinder.find(folder, workingDirectory.toPath())
            : configFile.toPath();
    return file == null ? null : read.computeIfAbsent(file.toAbsolutePath(), this::read);
  }

  private Configuration read(Path file) {
    return ConfigurationReader.read(file, names().of(file), Linter.standard().ruleInfos());
  }
}
