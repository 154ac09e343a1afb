package io.portkeylint.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts put together from pieces of YAML and of arguments, good and bad, through real Helm and
 * through this library. {@code -Dhelm.texts=100000} draws more of them, {@code -Dhelm.seed=…}
 * others.
 */
@Tag("slow")
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class HelmTextAgreementTest {

  static final int USUAL_TEXTS = 1_000;

  private static final int TEXTS = Integer.getInteger("helm.texts", USUAL_TEXTS);
  private static final long SEED = Long.getLong("helm.seed", 1);

  private JsonNode pieces;

  @BeforeEach
  void readPieces() throws IOException {
    try (InputStream file = HelmTextAgreementTest.class.getResourceAsStream("pieces.json")) {
      pieces = new ObjectMapper().readTree(Objects.requireNonNull(file));
    }
  }

  /** No `---` and no text without a line end: there Helm 4 does otherwise than Helm 3. */
  @Test
  void files(@TempDir Path folder) throws IOException {
    RealHelm helm = new RealHelm(folder);
    Random random = new Random(SEED);
    int refused = 0;
    for (int number = 0; number < TEXTS; number++) {
      String text = file(random);
      Deployment deployment = new Deployment("{}", null, List.of(text), null);
      String expected = helm.values(deployment);
      refused += expected == null ? 1 : 0;

      assertThat(OurValues.json(deployment))
          .as("seed %d, text %d:%n%s", SEED, number, text)
          .isEqualTo(expected);
    }
    assertThat(refused).isBetween(TEXTS / 3, TEXTS * 4 / 5);
  }

  /** No bracket without its end: Helm 4 drops the rest of the argument, Helm 3 refuses it. */
  @Test
  void arguments(@TempDir Path folder) throws IOException {
    RealHelm helm = new RealHelm(folder);
    String values = "s: x\nl: [1, [2, 3], {q: 4}]\nm: {k: v, n: null}\n";
    Random random = new Random(SEED);
    int refused = 0;
    for (int number = 0; number < TEXTS; number++) {
      // The last value is given to Helm in a way of its own, so it is not one of those drawn.
      String text = argument(random) + ",last=1";
      Deployment deployment =
          new Deployment("{s: 1, l: [0], m: {z: 1, k: {y: 1}}}", null, List.of(values), text);
      String expected = helm.values(deployment);
      refused += expected == null ? 1 : 0;

      assertThat(OurValues.json(deployment))
          .as("seed %d, argument %d: %s", SEED, number, text)
          .isEqualTo(expected);
    }
    assertThat(refused).isBetween(TEXTS / 3, TEXTS * 4 / 5);
  }

  private String file(Random random) {
    StringBuilder text = new StringBuilder();
    int lines = 1 + random.nextInt(4);
    for (int line = 0; line < lines; line++) {
      if (random.nextInt(4) == 0) {
        text.append(piece("lines", random));
        continue;
      }
      text.append(" ".repeat(random.nextInt(5) == 0 ? random.nextInt(4) : 0));
      text.append(random.nextInt(6) == 0 ? "- " : "");
      // Mostly one of the first few, so that keys repeat.
      text.append(random.nextInt(3) == 0 ? piece("keys", random) : key(random.nextInt(3)));
      text.append(piece("indicators", random)).append(piece("values", random));
      text.append(piece("ends", random));
    }
    return text.append('\n').toString();
  }

  private String argument(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(3);
    for (int part = 0; part < parts; part++) {
      text.append(part == 0 ? "" : ",");
      append(text, 1 + random.nextInt(3), random);
      text.append(random.nextInt(5) == 0 ? "" : "=");
      append(text, random.nextInt(3), random);
    }
    return text.toString();
  }

  private void append(StringBuilder text, int count, Random random) {
    for (int i = 0; i < count; i++) {
      text.append(piece("argument", random));
    }
  }

  private String key(int index) {
    return pieces.get("keys").get(index).textValue();
  }

  private String piece(String kind, Random random) {
    JsonNode choices = pieces.get(kind);
    return choices.get(random.nextInt(choices.size())).textValue();
  }
}
