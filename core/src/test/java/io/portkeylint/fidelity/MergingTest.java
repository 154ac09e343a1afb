package io.portkeylint.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays what Helm 4.1.4 made of layers; every case is a line of {@code merging.json}. */
class MergingTest {

  static Stream<MergingCase> cases() throws IOException {
    return MergingCase.all().stream().filter(MergingCase::isReplayed);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void mergesAsHelmDoes(MergingCase example) {
    example.replay();
  }

  @Test
  void everyExceptionIsACase() throws IOException {
    assertThat(MergingCase.all())
        .extracting(MergingCase::id)
        .containsAll(MergingCase.EXCEPTIONS.keySet());
  }

  @Test
  void countsItsCases() throws IOException {
    long replayed = cases().count();
    int all = MergingCase.all().size();
    System.out.printf(
        "merging: %d of %d cases replayed, %d listed exceptions%n", replayed, all, all - replayed);

    assertThat(all).isGreaterThanOrEqualTo(328);
  }
}
