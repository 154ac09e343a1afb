package io.portkeylint.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Writes files all or nothing: readers never see half of one. */
public final class AtomicFile {

  /** What goes into a file, piece by piece. */
  public interface Content {

    /** Writes all of it. */
    void writeTo(Appendable out) throws IOException;
  }

  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  private AtomicFile() {}

  /**
   * Writes a text as UTF-8, and the folders above it. What is no regular file, such as a pipe, is
   * written to as it is.
   *
   * @throws IOException when the path is a directory or cannot be written to
   */
  public static void write(Path path, CharSequence text) throws IOException {
    write(path, out -> out.append(text));
  }

  /** The same for a text that need not be in memory as a whole. */
  public static void write(Path path, Content content) throws IOException {
    Path part = null;
    try {
      Path target = target(path);
      Path folder = target.getParent();
      if (folder == null || Files.isDirectory(target)) {
        throw new IOException(path + " is a directory");
      }
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        fill(target, content);
        return;
      }
      Files.createDirectories(folder);
      // Not a temporary file of the JDK: those are closed to everybody else, whatever the umask.
      String run = ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
      part = folder.resolve("." + target.getFileName() + "." + run);
      // A run that is interrupted leaves nothing behind.
      part.toFile().deleteOnExit();
      fill(part, content);
      move(part, target);
    } catch (IOException e) {
      discard(part);
      throw e;
    }
  }

  private static void fill(Path file, Content content) throws IOException {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
      content.writeTo(out);
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
