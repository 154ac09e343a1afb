package io.portkeylint;

import static io.portkeylint.FindingLimitTest.result;
import static io.portkeylint.FindingLimitTest.severities;
import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.finding.Omitted;
import io.portkeylint.finding.Severity;
import io.portkeylint.suppression.SuppressionRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RunningLimitTest {

  private static final Severity E = Severity.ERROR;
  private static final Severity W = Severity.WARNING;
  private static final Severity I = Severity.INFO;

  @Test
  void letsGoWhatEarlierResultsLeaveNoRoomFor() {
    RunningLimit limit = new RunningLimit(3, 3);

    assertThat(severities(limit.within(0, result(E, W, I)))).containsExactly(E, W, I);
    assertThat(severities(limit.within(1, result(W, I, E)))).containsExactly(W, E);
    LintResult last = limit.within(2, result(I, W, E));

    assertThat(severities(last)).containsExactly(E);
    assertThat(last.omitted()).isEqualTo(new Omitted(0, 1, 1));
  }

  @Test
  void laterResultsTakeNoRoomFromEarlierOnes() {
    RunningLimit limit = new RunningLimit(1, 2);

    assertThat(severities(limit.within(1, result(E, E)))).containsExactly(E, E);
    assertThat(severities(limit.within(0, result(E, W)))).containsExactly(E, W);
  }

  @Test
  void keepsWhatAnotherResultMayStillSettle() {
    RunningLimit limit = new RunningLimit(0, 1);
    String needed =
        SuppressionRules.all().stream()
            .filter(SuppressionRules::isAboutNeed)
            .findFirst()
            .orElseThrow()
            .id();

    assertThat(limit.within(0, result(needed, W)).findings()).hasSize(1);
  }

  @Test
  void theEndIsTheSameInWhateverOrderResultsCome() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<LintResult> results = random(random);
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < results.size(); i++) {
        order.add(i);
      }
      Collections.shuffle(order, random);
      int most = random.nextInt(12);
      RunningLimit limit = new RunningLimit(most, results.size());
      List<LintResult> running = new ArrayList<>(results);
      for (int index : order) {
        running.set(index, limit.within(index, results.get(index)));
      }

      assertThat(FindingLimit.keep(most, running))
          .as("seed " + seed)
          .usingElementComparator(RunningLimitTest::difference)
          .containsExactlyElementsOf(FindingLimit.keep(most, results));
    }
  }

  /** Six results of up to four findings each. */
  static List<LintResult> random(Random random) {
    List<LintResult> results = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Severity[] severities = new Severity[random.nextInt(5)];
      for (int j = 0; j < severities.length; j++) {
        severities[j] = Severity.values()[random.nextInt(3)];
      }
      results.add(result(severities));
    }
    return results;
  }

  private static int difference(LintResult one, LintResult other) {
    boolean isSame =
        one.findings().equals(other.findings()) && one.omitted().equals(other.omitted());
    return isSame ? 0 : 1;
  }
}
