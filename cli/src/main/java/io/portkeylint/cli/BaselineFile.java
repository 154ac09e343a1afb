package io.portkeylint.cli;

import io.portkeylint.UnreadableInputException;
import io.portkeylint.baseline.Baseline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A baseline on disk.
 *
 * @param path as it was given
 */
record BaselineFile(Path path) {

  static final String DEFAULT = ".portkey-lint-baseline";

  /** Some 300,000 entries. */
  private static final int LONGEST = 32 << 20;

  /**
   * @throws UsageException when the name is no path
   */
  static BaselineFile of(@Nullable String name) {
    try {
      return new BaselineFile(Path.of(name == null ? DEFAULT : name));
    } catch (InvalidPathException e) {
      throw new UsageException("`--baseline`: not a path: `" + name + "`");
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
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new UnreadableInputException(name + ": too long for a baseline");
      }
      return Baseline.parse(name, new String(bytes, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new UnreadableInputException(
          name + ": no such baseline; `portkey-lint baseline FILE…` writes one", e);
    } catch (IOException e) {
      throw new UnreadableInputException(name + ": cannot be read", e);
    }
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
