package io.portkeylint.maven;

import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.finding.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks values files of the Portkey gateway's chart and fails the build when they are wrong. */
@Mojo(
    name = "validate",
    defaultPhase = LifecyclePhase.VALIDATE,
    threadSafe = true,
    requiresProject = false)
public final class ValidateMojo extends DeploymentMojo {

  /**
   * From which severity on findings fail the build: <code>error</code>, <code>warning</code>,
   * <code>info</code>, or <code>never</code>.
   */
  @Parameter(property = "portkey.failOn", defaultValue = "error")
  String failOn;

  /** Whether findings fail the build at all; <code>false</code> reports them and goes on. */
  @Parameter(property = "portkey.failOnViolation", defaultValue = "true")
  boolean failOnViolation;

  @Override
  void work(List<LintRequest> requests) throws IOException, MojoFailureException {
    Threshold threshold = Threshold.parse(failOn);
    Linter linter = linter();
    List<LintResult> all = new ArrayList<>();
    for (LintRequest request : requests) {
      all.add(linter.lint(request));
    }
    List<LintResult> results = FirstReports.of(all);
    FindingLog log = new FindingLog(getLog());
    log.write(results);
    if (failOnViolation && threshold.isReachedBy(results)) {
      throw new MojoFailureException(log.failure(results));
    }
    if (results.stream().anyMatch(result -> result.hasFindings(Severity.WARNING))) {
      getLog().warn(log.summary(results));
    } else {
      getLog().info(log.summary(results));
    }
  }
}
