package io.portkeylint.maven;

import java.nio.file.Path;

/** How files are called in the log: as short as a terminal can still follow. */
final class ShownNames {

  private final Path workingDirectory;

  ShownNames(Path workingDirectory) {
    this.workingDirectory = workingDirectory.toAbsolutePath().normalize();
  }

  /** Relative to the working directory when it lies in there, else absolute; with {@code /}. */
  String of(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path shown =
        absolute.startsWith(workingDirectory) ? workingDirectory.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }
}
