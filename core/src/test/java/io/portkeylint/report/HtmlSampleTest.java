package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.ToolVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of one deployment as a whole; {@code -Ddocs.write=true} writes it. */
class HtmlSampleTest {

  private static final Path PAGE =
      Path.of("src/test/resources/io/portkeylint/report/sample.html").toAbsolutePath();

  @Test
  void aDeploymentIsShownLikeThis() throws IOException {
    String page = Sample.write(new HtmlReport(), SampleDeployment.result());
    String text = page.replace(ToolVersion.get(), "1.2.3").replaceAll("sha256-[^']*", "sha256-…");
    // The style is long, and another test holds its digest against it.
    text = text.replaceAll("(?s)<style>.*</style>", "<style>…</style>");
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, text);
    }

    assertThat(PAGE).content().isEqualTo(text);
  }
}
