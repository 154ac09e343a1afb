package io.portkeylint.values;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Gives the texts that {@code --set-file} names; merging itself opens no file. */
public interface SetFiles {

  /** Largest file that is read, in bytes; Kubernetes takes no larger object. */
  long LARGEST = 10L * 1024 * 1024;

  /**
   * The text of a file.
   *
   * @param path as it stands in the argument
   * @throws WrongArgumentException when there is no such text
   */
  String read(String path);

  /** Files on disk, relative to a folder as Helm's are to the working directory. */
  static SetFiles in(Path folder) {
    return new SetFiles() {
      @Override
      public String read(String path) {
        try {
          Path file = folder.resolve(path);
          byte[] bytes = Files.isDirectory(file) ? null : read(file);
          if (bytes == null || bytes.length > LARGEST) {
            throw new WrongArgumentException("is a folder or larger than 10 MiB");
          }
          // Helm keeps bytes that are no UTF-8 until it writes JSON, which replaces them so too.
          return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException e) {
          throw new WrongArgumentException("cannot be read");
        }
      }

      /** Devices have no size, and no end. */
      private byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
          return in.readNBytes((int) LARGEST + 1);
        }
      }
    };
  }

  /** For requests that have no files: every name is refused. */
  static SetFiles none() {
    return new SetFiles() {
      @Override
      public String read(String path) {
        throw new WrongArgumentException("cannot be read");
      }
    };
  }
}
