package io.portkeylint.cli;

import java.nio.file.Path;

/** Paths as reports show them: relative to the working directory, with {@code /} between parts. */
final class ShownPath {

  private ShownPath() {}

  static String of(Path path) {
    Path shown = path.normalize();
    if (shown.isAbsolute()) {
      Path here = Path.of("").toAbsolutePath();
      // On Windows there is no way from one drive to another.
      if (here.getRoot().equals(shown.getRoot())) {
        shown = here.relativize(shown);
      }
    }
    return shown.toString().replace('\\', '/');
  }
}
