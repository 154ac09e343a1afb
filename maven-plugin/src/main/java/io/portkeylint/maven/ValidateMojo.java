package io.portkeylint.maven;

import io.portkeylint.LintResult;
import io.portkeylint.finding.Severity;
import io.portkeylint.maven.Acceptance.Accepted;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks values files of the Portkey gateway's chart and fails the build when they are wrong. */
@Mojo(
    name = "validate",
    defaultPhase = LifecyclePhase.VALIDATE,
    threadSafe = true,
    requiresProject = false)
public final class ValidateMojo extends CheckingMojo {

  /**
   * From which severity on findings fail the build: <code>error</code>, <code>warning</code>,
   * <code>info</code>, or <code>never</code>. By default as the configuration says, else <code>
   * error</code>.
   */
  @Parameter(property = "portkey.failOn")
  @Nullable String failOn;

  /** Whether findings fail the build at all; <code>false</code> reports them and goes on. */
  @Parameter(property = "portkey.failOnViolation", defaultValue = "true")
  boolean failOnViolation;

  /** Checks again although nothing has changed since a check that found nothing. */
  @Parameter(property = "portkey.force", defaultValue = "false")
  boolean force;

  @Parameter(defaultValue = "${project.file}", readonly = true)
  @Nullable File pom;

  @Override
  void work(Plan plan) throws IOException, MojoFailureException {
    Threshold threshold = Threshold.parse(plan.choose(failOn, "failOn", "error"));
    List<Path> further = plan.further(plan.baseline(baseline));
    String terms =
        PluginParts.of(getClass().getClassLoader()) + plan.isOn(noSuppressions, "noSuppressions");
    LastCheck last =
        new LastCheck(
            stamp(), terms, plan.requests(), further, LocalDate.now(ZoneId.systemDefault()));
    if (!force && reports.isEmpty() && last.foundNothingInTheSame()) {
      getLog().info("nothing has changed since the last check found nothing; -Dportkey.force");
      return;
    }
    Accepted accepted = check(plan, reports);
    List<LintResult> results = accepted.results();
    FindingLog log = new FindingLog(getLog(), style(plan));
    log.write(results);
    if (failOnViolation && threshold.isReachedBy(results)) {
      throw new MojoFailureException(log.failure(results));
    }
    if (results.stream().anyMatch(result -> result.hasFindings(Severity.WARNING))) {
      getLog().warn(log.summary(results));
    } else {
      getLog().info(log.summary(results));
    }
    boolean isClean = results.stream().noneMatch(result -> result.hasFindings(Severity.INFO));
    if (isClean && accepted.isSettled()) {
      last.remember();
    }
  }

  /** Only a module has a build directory to remember in; null for a folder without POM. */
  private @Nullable File stamp() {
    return pom == null || execution == null
        ? null
        : new File(outputDirectory, "portkey-lint/" + execution.getExecutionId() + ".sha256");
  }
}
