package io.portkeylint.cli;

import io.portkeylint.UnreadableInputException;
import io.portkeylint.baseline.Baseline;
import io.portkeylint.report.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A baseline on disk.
 *
 * @param path as it was given
 */
record BaselineFile(Path path) {

  static final String DEFAULT = ".portkey-lint-baseline";

  /**
   * @throws UsageException when the name is no path
   */
  static BaselineFile of(@Nullable String name) {
    String given = name == null ? DEFAULT : name;
    try {
      return new BaselineFile(Path.of(given));
    } catch (InvalidPathException e) {
      throw new UsageException("`--baseline`: `" + given + "`: " + ShownPath.noPath(given));
    }
  }

  boolean exists() {
    return Files.exists(path);
  }

  /**
   * @throws UnreadableInputException when it cannot be read or is no baseline
   */
  Baseline read() {
    String name = ShownPath.of(path);
    if (!exists()) {
      throw new UnreadableInputException(
          name + ": no such baseline; `portkey-lint baseline FILE…` writes one");
    }
    return Baseline.read(path, name);
  }

  /**
   * Writes all or nothing.
   *
   * @throws UsageException when the path cannot be written to
   */
  void write(Baseline baseline) {
    try {
      AtomicFile.write(path, baseline.text());
    } catch (IOException e) {
      throw new UsageException("`--baseline`: cannot write " + path);
    }
  }
}
