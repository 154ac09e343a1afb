package io.portkeylint.maven;

import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.config.Configuration;
import io.portkeylint.config.ConfigurationException;
import io.portkeylint.config.ConfigurationFinder;
import io.portkeylint.config.ConfigurationReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that look at values files have in common: how to read them. */
abstract class DeploymentMojo extends SelectingMojo {

  /**
   * The configuration file. By default <code>.portkey-lint.yaml</code> or <code>portkey-lint.yaml
   * </code> in the module's folder or above, up to the root of the repository. What a parameter
   * says counts more than the file.
   */
  @Parameter(property = "portkey.configFile")
  @Nullable File configFile;

  /**
   * Arguments as of Helm's <code>--set</code>, applied after the files, for instance <code>
   * service.port=80</code>. On the command line <code>-Dportkey.set=a=1,b=2</code> is one argument
   * as Helm reads it. Secrets belong on the command line: what stands in a POM is printed by <code>
   * mvn -X</code>.
   */
  @Parameter List<String> set = List.of();

  /**
   * The version of the gateway's chart to judge by: <code>1.7.7</code>, <code>1.7</code> for its
   * newest patch, or <code>latest</code>. By default the one of the configuration, else the one
   * that a <code>Chart.yaml</code> or <code>Chart.lock</code> beside the values asks for, else the
   * newest that is known.
   */
  @Parameter(property = "portkey.chartVersion")
  @Nullable String chartVersion;

  /**
   * The managed Kubernetes that the values are for: <code>eks</code>, <code>aks</code>, <code>gke
   * </code> or <code>other</code>. By default the one of the configuration, else what the values
   * tell.
   */
  @Parameter(property = "portkey.platform")
  @Nullable String platform;

  /**
   * <code>initial</code> before the first installation, when some addresses are not known yet;
   * <code>steady</code> afterwards. By default as the configuration says, else <code>steady</code>.
   */
  @Parameter(property = "portkey.phase")
  @Nullable String phase;

  /** Does nothing. */
  @Parameter(property = "portkey.skip", defaultValue = "false")
  boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("portkey-lint is skipped");
      return;
    }
    try {
      Plan plan = plan();
      if (!plan.requests().isEmpty()) {
        work(plan);
      } else if (failIfNoFiles) {
        throw new MojoFailureException(ValuesFileSearch.nothingFound(includes));
      } else {
        getLog().info(ValuesFileSearch.nothingFound(includes));
      }
    } catch (UnreadableInputException | ConfigurationException | PatternSyntaxException unusable) {
      throw new MojoExecutionException(unusable.getMessage(), unusable);
    } catch (IOException failure) {
      throw new MojoExecutionException("cannot read or write: " + failure.getMessage(), failure);
    }
  }

  /**
   * Does what the goal is for.
   *
   * @param plan with at least one request
   */
  abstract void work(Plan plan) throws IOException, MojoExecutionException, MojoFailureException;

  /** Checks each deployment. */
  static List<LintResult> lint(Plan plan) {
    Linter linter = Linter.standard();
    List<LintResult> results = new ArrayList<>();
    for (LintRequest request : plan.requests()) {
      results.add(linter.lint(request));
    }
    return results;
  }

  private Plan plan() throws IOException {
    Deployment parameters = new Deployment(List.of(), arguments(), chartVersion, platform, phase);
    List<LintRequest> all = new ArrayList<>();
    List<Path> configurations = new ArrayList<>();
    for (Path folder : folders()) {
      Configuration configuration = configuration(folder);
      Requests requests = new Requests(names(), parameters, configuration);
      select(folder, requests, configuration);
      all.addAll(requests.list());
      if (configuration != null) {
        configurations.add(configuration.file());
      }
    }
    return new Plan(all, configuration(basedir.toPath()), configurations);
  }

  private @Nullable Configuration configuration(Path folder) {
    Path file =
        configFile == null
            ? ConfigurationFinder.find(folder, workingDirectory.toPath())
            : configFile.toPath();
    return file == null
        ? null
        : ConfigurationReader.read(file, names().of(file), Linter.standard().ruleInfos());
  }

  /** Maven's debug log prints each parameter: a property that it does not know as one is safe. */
  private List<String> arguments() {
    String property =
        session == null ? null : session.getUserProperties().getProperty("portkey.set");
    return property == null ? set : List.of(property);
  }
}
