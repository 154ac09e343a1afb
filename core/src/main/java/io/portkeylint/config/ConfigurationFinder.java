package io.portkeylint.config;

import java.io.File;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the configuration file: from the folder of an input upwards, and never beyond the root
 * of its repository. Outside of any repository, it looks up to the working directory, and from
 * elsewhere into the input's own folder only.
 */
public final class ConfigurationFinder {

  private static final String[] NAMES = {".portkey-lint.yaml", "portkey-lint.yaml"};

  private ConfigurationFinder() {}

  /**
   * The nearest configuration file, or null.
   *
   * @param start the folder of the first input
   * @param workingDirectory where the search ends outside of a repository
   */
  public static @Nullable Path find(Path start, Path workingDirectory) {
    File first = start.toAbsolutePath().normalize().toFile();
    File here = workingDirectory.toAbsolutePath().normalize().toFile();
    File found = null;
    boolean isFoundWithoutRepository = false;
    boolean isBelowHere = start.toAbsolutePath().normalize().startsWith(here.toPath());
    boolean isBeyond = false;
    for (File folder = first; folder != null; folder = folder.getParentFile()) {
      if (found == null) {
        found = in(folder);
        isFoundWithoutRepository = found != null && !isBeyond;
      }
      if (new File(folder, ".git").exists()) {
        return found == null ? null : found.toPath();
      }
      isBeyond |= isBelowHere ? folder.equals(here) : true;
    }
    return isFoundWithoutRepository && found != null ? found.toPath() : null;
  }

  private static @Nullable File in(File folder) {
    for (String name : NAMES) {
      File file = new File(folder, name);
      if (file.isFile()) {
        return file;
      }
    }
    return null;
  }
}
