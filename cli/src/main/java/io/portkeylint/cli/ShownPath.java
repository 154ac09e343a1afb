package io.portkeylint.cli;

import java.nio.file.Path;

/** Paths as reports show them, with {@code /} between their parts. */
final class ShownPath {

  private ShownPath() {}

  /** Relative to the working directory when the path leads into it, else as it was given. */
  static String of(Path path) {
    Path shown = path.normalize();
    if (shown.isAbsolute()) {
      Path here = Path.of("").toAbsolutePath();
      if (shown.startsWith(here) && !shown.equals(here)) {
        shown = here.relativize(shown);
      }
    }
    return shown.toString().replace('\\', '/');
  }
}
