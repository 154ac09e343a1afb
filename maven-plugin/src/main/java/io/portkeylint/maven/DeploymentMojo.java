package io.portkeylint.maven;

import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.config.Configuration;
import io.portkeylint.values.SetArgument.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that look at values files have in common: how to read them. */
abstract class DeploymentMojo extends SelectingMojo {

  /**
   * Arguments as of Helm's <code>--set</code>, applied after the files, for instance <code>
   * service.port=80</code>. On the command line <code>-Dportkey.set=a=1,b=2</code> is one argument
   * as Helm reads it. Secrets belong on the command line: what stands in a POM is printed by <code>
   * mvn -X</code>.
   */
  @Parameter List<String> set = List.of();

  /** The same, always as texts. On the command line: <code>-Dportkey.setString</code>. */
  @Parameter List<String> setString = List.of();

  /** The same, given as JSON. On the command line: <code>-Dportkey.setJson</code>. */
  @Parameter List<String> setJson = List.of();

  /**
   * The same, with the texts of files, relative to the module's folder, or to the configuration for
   * its deployments. On the command line: <code>-Dportkey.setFile</code>.
   */
  @Parameter List<String> setFile = List.of();

  /** The same, without any syntax. On the command line: <code>-Dportkey.setLiteral</code>. */
  @Parameter List<String> setLiteral = List.of();

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

  /**
   * Whether files are overlays of something elsewhere, in which nothing is missing. By default as
   * the configuration says. A deployment of the configuration is always complete.
   */
  @Parameter(property = "portkey.partial")
  @Nullable Boolean partial;

  @Override
  final void run() throws IOException, MojoExecutionException, MojoFailureException {
    Set<String> left = new TreeSet<>();
    Plan plan = plan(left);
    if (!plan.requests().isEmpty()) {
      work(plan);
    } else if (!left.isEmpty()) {
      getLog().info("nothing to check here: another module checks " + String.join(", ", left));
    } else if (failIfNoFiles) {
      throw new MojoFailureException(ValuesFileSearch.nothingFound(includes));
    } else {
      getLog().info(ValuesFileSearch.nothingFound(includes));
    }
  }

  /**
   * Does what the goal is for.
   *
   * @param plan with at least one request
   */
  abstract void work(Plan plan) throws IOException, MojoExecutionException, MojoFailureException;

  /** The request with what only some goals know of. */
  LintRequest completed(LintRequest request) {
    return request;
  }

  /** Checks each deployment. */
  static List<LintResult> lint(Plan plan) {
    Linter linter = Linter.standard();
    List<LintResult> results = new ArrayList<>();
    for (LintRequest request : plan.requests()) {
      results.add(linter.lint(request));
    }
    return results;
  }

  private Plan plan(Set<String> left) throws IOException {
    Terms terms = new Terms(Terms.arguments(arguments()), chartVersion, platform, phase, partial);
    List<LintRequest> all = new ArrayList<>();
    List<Path> configurations = new ArrayList<>();
    for (Path folder : folders()) {
      Configuration configuration = configuration(folder);
      Requests requests = new Requests(names(), folder, terms, configuration);
      select(folder, requests, configuration);
      requests.list().forEach(request -> all.add(completed(request)));
      left.addAll(requests.left());
      if (configuration != null) {
        configurations.add(configuration.file());
      }
    }
    Configuration own = configuration(basedir.toPath());
    return new Plan(all, own, configurations, own != null && isOfAllIn(own));
  }

  private Map<Kind, List<String>> arguments() {
    return Map.of(
        Kind.SET, given("set", set),
        Kind.SET_STRING, given("setString", setString),
        Kind.SET_JSON, given("setJson", setJson),
        Kind.SET_FILE, given("setFile", setFile),
        Kind.SET_LITERAL, given("setLiteral", setLiteral));
  }

  /** Maven's debug log prints each parameter: a property that it does not know as one is safe. */
  private List<String> given(String name, List<String> parameter) {
    String property =
        session == null ? null : session.getUserProperties().getProperty("portkey." + name);
    return property == null ? parameter : List.of(property);
  }
}
