package io.portkeylint.maven;

import io.portkeylint.Linter;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.report.RulePage;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Tells what a rule wants, why, and which document says so. */
@Mojo(name = "explain", threadSafe = true, requiresProject = false, aggregator = true)
public final class ExplainMojo extends AbstractMojo {

  /**
   * The rule: its id such as <code>PK310</code>, or its name. Without it all rules are listed with
   * what must hold.
   */
  @Parameter(property = "portkey.rule")
  @Nullable String rule;

  @Override
  public void execute() throws MojoExecutionException {
    StringBuilder list = new StringBuilder("rules:");
    for (RuleInfo info : Linter.standard().ruleInfos()) {
      if (info.id().equalsIgnoreCase(rule) || info.name().equalsIgnoreCase(rule)) {
        getLog().info(RulePage.text(info).stripTrailing());
        return;
      }
      list.append('\n').append(info.id()).append("  ").append(info.name());
      list.append(": ").append(info.summary());
    }
    if (rule != null) {
      throw new MojoExecutionException(
          "no rule `" + rule + "`; the goal explain without portkey.rule lists them");
    }
    getLog().info(list);
  }
}
