package io.portkeylint.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationFinderTest {

  @TempDir Path root;
  private Path deep;

  @BeforeEach
  void makeFolders() throws IOException {
    deep = Files.createDirectories(root.resolve("a/b/c"));
  }

  @Test
  void theNearestCountsAndNoOther() throws IOException {
    Files.createDirectory(root.resolve(".git"));
    Path outer = write("portkey-lint.yaml");

    assertThat(find(deep, root)).isEqualTo(outer);
    Path inner = write("a/b/.portkey-lint.yaml");
    assertThat(find(deep, root)).isEqualTo(inner);
  }

  @Test
  void theSearchDoesNotLeaveTheRepository() throws IOException {
    write(".portkey-lint.yaml");
    Files.createDirectory(root.resolve("a/.git"));

    assertThat(find(deep, root)).isNull();
    Path own = write("a/.portkey-lint.yaml");
    assertThat(find(deep, root)).isEqualTo(own);
  }

  @Test
  void outsideOfARepositoryTheWorkingDirectoryIsTheEnd() throws IOException {
    write(".portkey-lint.yaml");

    assertThat(find(deep, root.resolve("a"))).isNull();
    Path here = write("a/.portkey-lint.yaml");
    assertThat(find(deep, root.resolve("a"))).isEqualTo(here);
    assertThat(find(root.resolve("a"), deep)).isEqualTo(here);
    assertThat(find(root.resolve("a/b"), deep)).isNull();
  }

  private static Path find(Path start, Path here) {
    return ConfigurationFinder.find(start, here);
  }

  private Path write(String name) throws IOException {
    return Files.writeString(root.resolve(name), "");
  }
}
