package io.portkeylint;

import io.portkeylint.LintRequest.Input;
import io.portkeylint.yaml.YamlFile;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Brings inputs into memory; never more of one than its limit allows. */
final class InputReader {

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

  /** One byte more than the limit is enough for the reader to see that it is passed. */
  private byte[] bytes(Input.File file) {
    Path path = file.path();
    if (path.toString().isEmpty()) {
      throw new UnreadableInputException("the name of a values file is empty");
    }
    if (Files.isDirectory(path)) {
      throw new UnreadableInputException(file.name() + ": is a directory, not a values file");
    }
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(limits.maxLength() + 1);
    } catch (NoSuchFileException e) {
      throw new UnreadableInputException(file.name() + ": no such file", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableInputException(file.name() + ": may not be read", e);
    } catch (IOException e) {
      throw new UnreadableInputException(file.name() + ": cannot be read", e);
    }
  }
}
