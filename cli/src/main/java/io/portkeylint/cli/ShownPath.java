package io.portkeylint.cli;

import java.nio.file.Path;

/** Paths as reports show them, with {@code /} between their parts. */
final class ShownPath {

  private ShownPath() {}

  /** Why a text that was given names no file. */
  static String noPath(String text) {
    // What the JVM puts in place of bytes that the character set of the locale does not have.
    return text.indexOf('\uFFFD') < 0
        ? "not a path"
        : "the locale of this run cannot spell this name; set LC_ALL=C.UTF-8, for instance";
  }

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
