package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir private Path folder;

  @BeforeEach
  void linksAreThere() {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void isWrittenWithTheFoldersAboveIt() throws IOException {
    Path file = folder.resolve("a/b/report.txt");

    AtomicFile.write(file, "é 1\n");
    AtomicFile.write(file, "é 2\n");

    assertThat(file).hasContent("é 2\n");
    assertThat(names()).containsExactly("a");
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void nobodySeesHalfOfIt() throws IOException {
    Path file = folder.resolve("report.txt");
    Files.writeString(file, "old");
    List<String> seen = new ArrayList<>();

    AtomicFile.write(
        file,
        out -> {
          out.append("new".repeat(10_000));
          seen.add(Files.readString(file));
          seen.addAll(names());
        });

    assertThat(seen).hasSize(3).startsWith("old").endsWith("report.txt");
    assertThat(seen.get(1)).matches("\\.report\\.txt\\.\\d+-\\d+");
    assertThat(file).hasContent("new".repeat(10_000));
    assertThat(names()).containsExactly("report.txt");
  }

  @Test
  void afterAFaultTheOldOneIsLeft() throws IOException {
    Path file = folder.resolve("report.txt");
    Files.writeString(file, "old");

    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.append("new");
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");

    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("report.txt");
  }

  @Test
  void aLinkStaysOne() throws IOException {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, Path.of("real.txt"));
    Path second = folder.resolve("second");
    Files.createSymbolicLink(second, link);

    AtomicFile.write(second, "text");

    assertThat(link).isSymbolicLink();
    assertThat(second).isSymbolicLink();
    assertThat(folder.resolve("real.txt")).hasContent("text");
  }

  @Test
  void linksAreFollowedAsFarAsLinuxDoes() throws IOException {
    Files.writeString(folder.resolve("0"), "old");
    for (int i = 1; i <= 41; i++) {
      Files.createSymbolicLink(folder.resolve(Integer.toString(i)), Path.of("" + (i - 1)));
    }

    AtomicFile.write(folder.resolve("40"), "text");

    assertThat(folder.resolve("0")).hasContent("text");
    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("41"), "new"))
        .hasMessage("links in a circle");
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> AtomicFile.write(folder, "text"))
        .isInstanceOf(IOException.class)
        .hasMessage(folder + " is a directory");
    assertThatThrownBy(() -> AtomicFile.write(Path.of("/"), "text")).hasMessage("/ is a directory");
  }

  @Test
  void aPipeIsWrittenToAsItIs() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Process reader = new ProcessBuilder("cat", pipe.toString()).start();
    try (InputStream read = reader.getInputStream()) {
      AtomicFile.write(pipe, "text");
      assertThat(Files.isRegularFile(pipe)).isFalse();
      assertThat(new String(read.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("text");
    } finally {
      reader.destroy();
    }
  }
}
