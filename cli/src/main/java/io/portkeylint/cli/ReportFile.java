package io.portkeylint.cli;

import io.portkeylint.report.ReportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that goes into a file, as {@code --output FORMAT=PATH} asks for.
 *
 * @param format its form
 * @param path where it goes
 */
record ReportFile(ReportFormat format, Path path) {

  /**
   * @throws UsageException when the text is not of the form {@code FORMAT=PATH}
   */
  static ReportFile parse(String text) {
    int equals = text.indexOf('=');
    if (equals <= 0 || equals == text.length() - 1) {
      throw new UsageException("`--output` needs a format and a path: `--output json=report.json`");
    }
    ReportFormat format = format(text.substring(0, equals));
    try {
      return new ReportFile(format, Path.of(text.substring(equals + 1)));
    } catch (InvalidPathException e) {
      throw new UsageException("`--output`: not a path: `" + text.substring(equals + 1) + "`");
    }
  }

  /**
   * The form of this name.
   *
   * @throws UsageException when there is none
   */
  static ReportFormat format(String word) {
    ReportFormat format = ReportFormat.of(word);
    if (format == null) {
      List<String> words = new ArrayList<>();
      for (ReportFormat known : ReportFormat.values()) {
        words.add(known.label());
      }
      String known = String.join(", ", words);
      throw new UsageException(
          "unknown format `"
              + word
              + "`"
              + Nearest.hint(word, words)
              + " (formats: "
              + known
              + ")");
    }
    return format;
  }

  /** Whether writing would destroy an input. */
  boolean isSameAs(Path input) {
    try {
      return Files.exists(path) && Files.exists(input) && Files.isSameFile(path, input);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether the two would overwrite each other. */
  boolean isSameAs(ReportFile other) {
    return path.toAbsolutePath().normalize().equals(other.path.toAbsolutePath().normalize())
        || isSameAs(other.path);
  }

  /**
   * Writes all or nothing: readers never see half a report. What is no regular file, such as a
   * pipe, is written to as it is.
   *
   * @throws UsageException when the path cannot be written to
   */
  void write(CharSequence report) {
    Path part = null;
    try {
      Path target = target();
      Path folder = target.getParent();
      if (folder == null || Files.isDirectory(target)) {
        throw new UsageException("`--output`: " + path + " is a directory");
      }
      byte[] bytes = report.toString().getBytes(StandardCharsets.UTF_8);
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        Files.write(target, bytes);
        return;
      }
      Files.createDirectories(folder);
      // Not a temporary file of the JDK: those are closed to everybody else, whatever the umask.
      part = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid());
      Files.write(part, bytes);
      move(part, target);
    } catch (IOException e) {
      discard(part);
      throw new UsageException("`--output`: cannot write " + path);
    }
  }

  /** The file itself: a link to it stays a link. */
  private Path target() throws IOException {
    Path target = path.toAbsolutePath();
    return Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(@Nullable Path part) {
    if (part != null) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException staysBehind) {
        return;
      }
    }
  }
}
