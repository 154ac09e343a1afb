package io.portkeylint.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The modules of a build, as far as they run the same goal. */
final class Reactor {

  private final Path base;
  private final @Nullable MavenSession session;
  private final @Nullable MojoExecution execution;

  /**
   * @param base the folder in which the goal runs
   */
  Reactor(Path base, @Nullable MavenSession session, @Nullable MojoExecution execution) {
    this.base = base;
    this.session = session;
    this.execution = execution;
  }

  /**
   * The folders that this run of the goal answers for. On the command line Maven runs a goal that
   * needs no project once for the whole build, so it is then up to the goal to look into modules.
   */
  List<Path> folders() {
    List<Path> folders = new ArrayList<>();
    folders.add(base);
    if (isCalledOnce()) {
      for (MavenProject project : projects()) {
        if (project.getBasedir() != null && !folders.contains(project.getBasedir().toPath())) {
          folders.add(project.getBasedir().toPath());
        }
      }
    }
    return folders;
  }

  /** Whether a module of that folder runs the goal, too. */
  boolean runsIn(Path folder) {
    for (MavenProject project : projects()) {
      Path found = project.getBasedir() == null ? null : project.getBasedir().toPath();
      if (folder.equals(found) && (isCalledOnce() || runs(project))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a module runs the goal in whose folder that file lies. */
  boolean runsAbove(Path file) {
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      if (runsIn(folder)) {
        return true;
      }
    }
    return false;
  }

  private boolean runs(MavenProject project) {
    if (execution != null) {
      Plugin plugin = project.getPlugin(execution.getPlugin().getKey());
      List<PluginExecution> all = plugin == null ? List.of() : plugin.getExecutions();
      for (PluginExecution one : all) {
        if (one.getGoals().contains(execution.getGoal())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isCalledOnce() {
    return execution != null && execution.getSource() == MojoExecution.Source.CLI;
  }

  private List<MavenProject> projects() {
    List<MavenProject> projects = session == null ? null : session.getProjects();
    return projects == null ? List.of() : projects;
  }
}
