package io.portkeylint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Writes files all or nothing: readers never see half of one. */
final class AtomicFile {

  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  private AtomicFile() {}

  /**
   * Writes a text as UTF-8, and the folders above it. What is no regular file, such as a pipe, is
   * written to as it is.
   *
   * @throws IOException when the path is a directory or cannot be written to
   */
  static void write(Path path, CharSequence text) throws IOException {
    Path part = null;
    try {
      Path target = target(path);
      Path folder = target.getParent();
      if (folder == null || Files.isDirectory(target)) {
        throw new IOException("is a directory");
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        Files.write(target, bytes);
        return;
      }
      Files.createDirectories(folder);
      // Not a temporary file of the JDK: those are closed to everybody else, whatever the umask.
      part = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid());
      // A run that is interrupted leaves nothing behind.
      part.toFile().deleteOnExit();
      Files.write(part, bytes);
      move(part, target);
    } catch (IOException e) {
      discard(part);
      throw e;
    }
  }

  /** The file itself: a link to it stays a link, also when there is no file yet. */
  private static Path target(Path path) throws IOException {
    Path target = path.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new IOException("links in a circle");
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
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
