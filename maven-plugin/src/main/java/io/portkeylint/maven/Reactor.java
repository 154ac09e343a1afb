package io.portkeylint.maven;

import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The modules of a build, as far as they run the same goal. */
final class Reactor {

  private final @Nullable MavenSession session;
  private final @Nullable MojoExecution execution;

  Reactor(@Nullable MavenSession session, @Nullable MojoExecution execution) {
    this.session = session;
    this.execution = execution;
  }

  /** Whether a module of that folder runs the goal, too. */
  boolean runsIn(Path folder) {
    if (session != null && execution != null && session.getProjects() != null) {
      for (MavenProject project : session.getProjects()) {
        Path base = project.getBasedir() == null ? null : project.getBasedir().toPath();
        if (folder.equals(base) && runs(project, execution)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean runs(MavenProject project, MojoExecution goal) {
    if (goal.getSource() == MojoExecution.Source.CLI) {
      return true;
    }
    Plugin plugin = project.getPlugin(goal.getPlugin().getKey());
    if (plugin != null) {
      for (PluginExecution one : plugin.getExecutions()) {
        if (one.getGoals().contains(goal.getGoal())) {
          return true;
        }
      }
    }
    return false;
  }
}
