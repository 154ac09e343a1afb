package io.portkeylint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.portkeylint.LintRequest.Input;
import io.portkeylint.yaml.YamlFile;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlProblem;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputReaderTest {

  @TempDir private Path folder;

  private static String text(int length) {
    return "a: " + "x".repeat(length - 4) + "\n";
  }

  private static YamlFile read(Path path) {
    return new InputReader(YamlLimits.STANDARD).read(new Input.File(path, path.toString()));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 4_094, 4_095, 4_096, 4_097, 8_192, 100_000})
  void aFileIsReadAsAWhole(int length) throws IOException {
    Path file = folder.resolve("values.yaml");
    Files.writeString(file, text(length));

    YamlFile read = read(file);

    assertThat(read.source().text()).isEqualTo(text(length));
    assertThat(read.source().name()).isEqualTo(file.toString());
  }

  /** A pipe does not say how much there is. */
  @ParameterizedTest
  @ValueSource(ints = {4, 4_095, 4_096, 4_097, 8_191, 8_192, 100_000})
  void aPipeIsReadToItsEnd(int length) throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Thread writer =
        new Thread(
            () -> {
              try (OutputStream out = Files.newOutputStream(pipe)) {
                out.write(text(length).getBytes(StandardCharsets.UTF_8));
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    writer.setDaemon(true);
    writer.start();

    assertThat(read(pipe).source().text()).isEqualTo(text(length));
    writer.join();
  }

  @Test
  void whatIsLongerThanTheLimitIsAProblemOfTheFile() throws IOException {
    Path file = folder.resolve("values.yaml");
    int limit = YamlLimits.STANDARD.maxLength();
    Files.writeString(file, "#" + "x".repeat(limit - 1));
    assertThat(read(file).problems()).isEmpty();
    Files.writeString(file, "#" + "x".repeat(limit));

    assertThat(read(file).problems())
        .extracting(YamlProblem::message)
        .singleElement()
        .asString()
        .isEqualTo("the file has more than " + limit + " characters");
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    Path missing = folder.resolve("missing.yaml");
    Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));

    assertThatThrownBy(() -> read(missing))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(missing + ": no such file");
    assertThatThrownBy(() -> read(folder))
        .hasMessage(folder + ": is a directory, not a values file");
    assertThatThrownBy(() -> read(Path.of(""))).hasMessage("the name of a values file is empty");
    assertThatThrownBy(() -> read(folder.resolve("circle")))
        .hasMessage(folder.resolve("circle") + ": cannot be read");
  }

  @Test
  void filesMayBeInAnotherFileSystem() throws IOException {
    URI archive = URI.create("jar:" + folder.resolve("values.zip").toUri());
    try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
      Path file = zip.getPath("/values.yaml");
      Files.writeString(file, text(5_000));

      assertThat(read(file).source().text()).isEqualTo(text(5_000));
      assertThatThrownBy(() -> read(zip.getPath("/none.yaml")))
          .hasMessage("/none.yaml: no such file");
    }
  }

  @Test
  void bytesNeedNoFile() {
    byte[] bytes = "a: 1\n".getBytes(StandardCharsets.UTF_8);

    YamlFile file = new InputReader(YamlLimits.STANDARD).read(new Input.Bytes("my values", bytes));

    assertThat(file.source().name()).isEqualTo("my values");
    assertThat(file.source().text()).isEqualTo("a: 1\n");
  }
}
