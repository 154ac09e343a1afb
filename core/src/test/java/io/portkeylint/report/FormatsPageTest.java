package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page is compared; {@code -Ddocs.write=true} writes it. */
class FormatsPageTest {

  @Test
  void formatsAreThoseOfTheTool() throws IOException {
    Path file = Path.of("").toAbsolutePath().resolveSibling("docs/formats.md");
    if (Boolean.getBoolean("docs.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, FormatsPage.write());
    }

    assertThat(file).content().isEqualTo(FormatsPage.write());
  }
}
