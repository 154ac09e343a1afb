package io.portkeylint.maven;

import io.portkeylint.LintRequest;
import io.portkeylint.UnreadableInputException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that look at values files have in common: which files, and how to read them. */
abstract class DeploymentMojo extends AbstractMojo {

  /**
   * The values files of one deployment, later ones over earlier ones as with Helm's <code>-f</code>
   * . Without this parameter and <code>deployments</code> they are searched for: see <code>includes
   * </code>.
   */
  @Parameter(property = "portkey.valuesFiles")
  List<File> valuesFiles = List.of();

  /**
   * Several deployments, each with its own <code>valuesFiles</code>, <code>set</code>, <code>
   * chartVersion</code> and <code>phase</code>; the last three default to those of the goal.
   */
  @Parameter List<Deployment> deployments = List.of();

  /**
   * Where to search when neither <code>valuesFiles</code> nor <code>deployments</code> are given:
   * patterns relative to the module's folder. By default <code>values.yaml</code> and overlays such
   * as <code>values-prod.yaml</code> in that folder and anywhere below <code>src/main/helm</code>,
   * also with the ending <code>.yml</code>. An overlay is laid over the <code>values.yaml</code>
   * beside it; each file that has none is a deployment of its own.
   */
  @Parameter(property = "portkey.includes")
  List<String> includes = List.of();

  /** Patterns of files that the search leaves out. */
  @Parameter(property = "portkey.excludes")
  List<String> excludes = List.of();

  /**
   * Arguments as of Helm's <code>--set</code>, applied after the files, for instance <code>
   * service.port=80</code>. On the command line <code>-Dportkey.set=a=1,b=2</code> is one argument
   * as Helm reads it. Secrets belong on the command line: what stands in a POM is printed by <code>
   * mvn -X</code>.
   */
  @Parameter List<String> set = List.of();

  /**
   * The version of the gateway's chart to judge by: <code>1.7.7</code>, <code>1.7</code> for its
   * newest patch, or <code>latest</code>. By default the one that a <code>Chart.yaml</code> or
   * <code>Chart.lock</code> beside the values asks for, else the newest that is known.
   */
  @Parameter(property = "portkey.chartVersion")
  @Nullable String chartVersion;

  /**
   * <code>initial</code> before the first installation, when some addresses are not known yet;
   * <code>steady</code> afterwards.
   */
  @Parameter(property = "portkey.phase", defaultValue = "steady")
  String phase;

  /** Does nothing. */
  @Parameter(property = "portkey.skip", defaultValue = "false")
  boolean skip;

  /** Whether it is a failure when there is no values file. */
  @Parameter(property = "portkey.failIfNoFiles", defaultValue = "false")
  boolean failIfNoFiles;

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  File basedir;

  @Parameter(defaultValue = "${user.dir}", readonly = true, required = true)
  File workingDirectory;

  @Parameter(defaultValue = "${session}", readonly = true)
  @Nullable MavenSession session;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("portkey-lint is skipped");
      return;
    }
    try {
      List<LintRequest> requests = requests();
      if (!requests.isEmpty()) {
        work(requests);
      } else if (failIfNoFiles) {
        throw new MojoFailureException(ValuesFileSearch.nothingFound(includes));
      } else {
        getLog().info(ValuesFileSearch.nothingFound(includes));
      }
    } catch (UnreadableInputException | PatternSyntaxException unusable) {
      throw new MojoExecutionException(unusable.getMessage(), unusable);
    } catch (IOException failure) {
      throw new MojoExecutionException("cannot read or write: " + failure.getMessage(), failure);
    }
  }

  /**
   * Does what the goal is for.
   *
   * @param requests at least one
   */
  abstract void work(List<LintRequest> requests)
      throws IOException, MojoExecutionException, MojoFailureException;

  ShownNames names() {
    return new ShownNames(workingDirectory.toPath());
  }

  private List<LintRequest> requests() throws IOException {
    Requests all =
        new Requests(names(), new Deployment(List.of(), arguments(), chartVersion, phase));
    for (Deployment deployment : deployments) {
      all.add(deployment);
    }
    if (!valuesFiles.isEmpty()) {
      all.add(valuesFiles.stream().map(File::toPath).toList());
    }
    if (all.isEmpty()) {
      for (List<Path> files :
          new ValuesFileSearch(basedir.toPath(), includes, excludes).deployments()) {
        all.add(files);
      }
    }
    return all.list();
  }

  /** Maven's debug log prints each parameter: a property that it does not know as one is safe. */
  private List<String> arguments() {
    String property =
        session == null ? null : session.getUserProperties().getProperty("portkey.set");
    return property == null ? set : List.of(property);
  }
}
