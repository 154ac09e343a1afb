package io.portkeylint;

import io.portkeylint.LintRequest.Input;
import io.portkeylint.yaml.YamlFile;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlReader;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/** Brings inputs into memory; never more of one than its limit allows. */
final class InputReader {

  private static final int SMALLEST = 4096;

  private final YamlLimits limits;
  private final YamlReader reader;

  InputReader(YamlLimits limits) {
    this.limits = limits;
    this.reader = new YamlReader(limits);
  }

  /**
   * Reads one input as Helm would.
   *
   * @throws UnreadableInputException when its bytes cannot be had
   */
  YamlFile read(Input input) {
    if (input instanceof Input.Bytes bytes) {
      return reader.read(bytes.name(), bytes.content());
    }
    Input.File file = (Input.File) input;
    return reader.read(file.name(), bytes(file));
  }

  /** A plain stream needs a third of the classes of a channel, but cannot say why it fails. */
  private static InputStream open(Path path) throws IOException {
    if (path.getFileSystem() == FileSystems.getDefault()) {
      try {
        return new FileInputStream(path.toFile());
      } catch (FileNotFoundException e) {
        return Files.newInputStream(path);
      }
    }
    return Files.newInputStream(path);
  }

  /** One byte more than the limit is enough for the reader to see that it is passed. */
  private byte[] bytes(Input.File file) {
    Path path = file.path();
    if (path.toString().isEmpty()) {
      throw new UnreadableInputException("the name of a values file is empty");
    }
    if (Files.isDirectory(path)) {
      throw new UnreadableInputException(file.name() + ": is a directory, not a values file");
    }
    try (InputStream in = open(path)) {
      return read(in, limits.maxLength() + 1);
    } catch (IOException e) {
      throw new UnreadableInputException(file.name() + ": " + reason(e), e);
    }
  }

  /** The stream's own way asks where in the file it is, which a pipe cannot say on JDK 17. */
  private static byte[] read(InputStream in, int most) throws IOException {
    byte[] bytes = new byte[Math.min(most, Math.max(SMALLEST, in.available() + 1))];
    int count = 0;
    int more = in.read(bytes, 0, bytes.length);
    while (more >= 0 && count + more < most) {
      count += more;
      if (count == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(most, count * 2L));
      }
      more = in.read(bytes, count, bytes.length - count);
    }
    return Arrays.copyOf(bytes, count + Math.max(0, more));
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    return e instanceof AccessDeniedException ? "may not be read" : "cannot be read";
  }
}
