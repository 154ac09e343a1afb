package io.portkeylint.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.portkeylint.source.Source;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files made to exhaust whoever reads them. The bounds are far above what a busy machine needs. */
@Tag("slow")
class HostileFilesTest {

  private static final YamlReader READER = new YamlReader(YamlLimits.STANDARD);

  private static YamlFile read(String text) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> READER.read(Source.file("values.yaml", text)));
  }

  @Test
  void aMillionKeys() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1_000_000; i++) {
      text.append('k').append(Integer.toString(i, 36)).append(": 1\n");
    }
    assertThat(read(text.toString()).root().entries()).hasSize(1_000_000);
  }

  @Test
  void theSameKeyTwoHundredThousandTimes() {
    YamlFile file = read("a: 1\n".repeat(200_000));
    assertThat(file.root().entries()).hasSize(1);
    assertThat(file.problems()).hasSize(199_999);
  }

  /** Keys with one hash code must not make comparing them quadratic. */
  @Test
  void keysThatCollide() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1 << 16; i++) {
      for (int bit = 0; bit < 16; bit++) {
        text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      text.append(": 1\n");
    }
    assertThat(read(text.toString()).root().entries()).hasSize(1 << 16);
  }

  @Test
  void aLineOfTenMillionCharacters() {
    assertThat(read("a: " + "x".repeat(10_000_000)).root().entries()).hasSize(1);
    assertThat(read("a: \"" + "x \\n".repeat(2_500_000) + "\"").root().entries()).hasSize(1);
    assertThat(read("a: [" + "1, ".repeat(3_000_000) + "]").root().entries()).hasSize(1);
    assertThat(read("x".repeat(10_000_000)).root()).isNull();
    assertThat(read("# " + "x".repeat(10_000_000)).comments()).hasSize(1);
    assertThat(read("a: 1\n" + " ".repeat(10_000_000)).root().entries()).hasSize(1);
    assertThat(read("a: 1" + "9".repeat(1_000_000)).root().entries()).hasSize(1);
  }

  @Test
  void moreThanTheLimit() {
    YamlFile file = read("x".repeat(YamlLimits.STANDARD.maxLength() + 1));
    assertThat(file.problems())
        .extracting(YamlProblem::kind)
        .containsExactly(YamlProblem.Kind.LIMIT);
  }

  @Test
  void openedBracketsKeysAndQuestions() {
    assertThat(read("a: " + "[".repeat(1_000_000)).root()).isNull();
    assertThat(read("{a: ".repeat(1_000_000)).root()).isNull();
    assertThat(read("- ".repeat(1_000_000)).root()).isNull();
    assertThat(read("? ".repeat(1_000_000)).root()).isNull();
    assertThat(read("]".repeat(1_000_000)).root()).isNull();
    assertThat(read("a: !!str ".repeat(100_000)).root()).isNull();
    assertThat(read("&a ".repeat(100_000)).root().entries()).isEmpty();
  }

  @Test
  void manyDocuments() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      text.append("---\nk").append(i).append(": {a: 1}\n");
    }
    YamlFile file = read(text.toString());
    assertThat(file.root().entries()).hasSize(100_000);
    assertThat(file.problems()).hasSize(1);
  }

  @Test
  void aliasesThatMultiply() {
    StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      text.append('a').append(i).append(": &a").append(i).append(" [");
      text.append(("*a" + (i - 1) + ", ").repeat(9)).append("]\n");
    }
    YamlFile file = read(text.toString());
    assertThat(file.problems())
        .extracting(YamlProblem::kind)
        .containsExactly(YamlProblem.Kind.LIMIT);
  }

  @Test
  void aliasesThatNest() {
    // Helm allows this many aliases only in a file that is large without them.
    StringBuilder text = new StringBuilder("filler: [" + "1, ".repeat(900_000) + "]\n");
    text.append("a0: &a0 [x]\n");
    for (int i = 1; i < 1_200; i++) {
      text.append('a')
          .append(i)
          .append(": &a")
          .append(i)
          .append(" [*a")
          .append(i - 1)
          .append("]\n");
    }
    YamlFile file = read(text.toString());
    assertThat(file.root()).isNull();
    assertThat(file.problems().get(0).message()).contains("1000 levels");
  }

  /** Nesting up to the limit is read on a thread with hardly any stack. */
  @Test
  void depthOnASmallStack() throws InterruptedException {
    AtomicReference<YamlFile> blocks = new AtomicReference<>();
    AtomicReference<YamlFile> braces = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              blocks.set(READER.read(Source.file("a", HelmCase.nested(1_000))));
              braces.set(
                  READER.read(
                      Source.file("b", "a: " + "{a: ".repeat(1_000) + "1" + "}".repeat(1_000))));
            },
            "small",
            256 * 1024);
    thread.start();
    thread.join();
    assertThat(blocks.get().root()).isNotNull();
    assertThat(braces.get().root()).isNotNull();
  }
}
