package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Documents that a machine can write are compared; {@code -Ddocs.write=true} writes them. */
class DocumentsTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  @Test
  void optionsAreThoseOfTheTool() throws IOException {
    Path file = ROOT.resolve("docs/options.md");
    if (Boolean.getBoolean("docs.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, OptionsPage.write());
    }

    assertThat(file).content().isEqualTo(OptionsPage.write());
  }
}
