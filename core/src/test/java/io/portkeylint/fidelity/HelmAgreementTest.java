package io.portkeylint.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random deployments through real Helm and through this library. {@code -Dhelm.cases=10000} draws
 * more of them, {@code -Dhelm.seed=…} others.
 */
@Tag("slow")
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class HelmAgreementTest {

  static final int USUAL_CASES = 400;
  static final int SHRINKING_STEPS = 2_000;

  @Test
  void ourValuesAreHelms(@TempDir Path folder) throws IOException {
    int cases = Integer.getInteger("helm.cases", USUAL_CASES);
    long seed = Long.getLong("helm.seed", 1);
    RealHelm helm = new RealHelm(folder);
    int refused = 0;
    for (int number = 0; number < cases; number++) {
      Sample sample = Samples.draw(seed, number);
      String expected = helm.values(sample.deployment());
      refused += expected == null ? 1 : 0;
      if (!agrees(expected, sample)) {
        Deployment smallest = shrunk(helm, sample).deployment();
        assertThat(OurValues.json(smallest))
            .as("seed %d, case %d, made smaller:%n%s", seed, number, smallest)
            .isEqualTo(helm.values(smallest));
      }
    }
    System.out.printf(
        "real Helm: %d generated deployments agree, %d of them refused by both (seed %d)%n",
        cases, refused, seed);
    assertThat(refused).as("most samples must be such that Helm takes them").isLessThan(cases / 2);
  }

  private static boolean agrees(String expected, Sample sample) throws IOException {
    return Objects.equals(OurValues.json(sample.deployment()), expected);
  }

  private static Sample shrunk(RealHelm helm, Sample sample) throws IOException {
    Sample smallest = sample;
    int steps = 0;
    boolean smaller = true;
    while (smaller && steps < SHRINKING_STEPS) {
      smaller = false;
      for (Sample candidate : smallest.simpler()) {
        steps++;
        if (!agrees(helm.values(candidate.deployment()), candidate)) {
          smallest = candidate;
          smaller = true;
          break;
        }
      }
    }
    return smallest;
  }
}
