package io.portkeylint;

import static io.portkeylint.FindingLimitTest.result;
import static io.portkeylint.FindingLimitTest.severities;
import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Omitted;
import io.portkeylint.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LimitInOrderTest {

  private static final Severity E = Severity.ERROR;
  private static final Severity W = Severity.WARNING;
  private static final Severity I = Severity.INFO;

  @Test
  void keepsWhatIsMoreSeriousThanWhatFilledTheReport() {
    LimitInOrder limit = new LimitInOrder(2);

    LintResult first = limit.within(result(I, W, I, I));
    LintResult second = limit.within(result(I, W, W, E));
    LintResult third = limit.within(result(W, E, E));

    assertThat(severities(first)).containsExactly(I, W);
    assertThat(first.omitted()).isEqualTo(new Omitted(0, 0, 2));
    assertThat(severities(second)).containsExactly(W, E);
    assertThat(second.omitted()).isEqualTo(new Omitted(0, 1, 1));
    assertThat(severities(third)).containsExactly(E);
    assertThat(third.omitted()).isEqualTo(new Omitted(1, 1, 0));
    assertThat(third.count(E)).isEqualTo(2);
  }

  @Test
  void whatFitsStaysAsItIs() {
    LimitInOrder limit = new LimitInOrder(3);
    LintResult result = result(E, W, I);

    assertThat(limit.within(result)).isSameAs(result);
    assertThat(limit.within(result(E, W, I)).omitted()).isEqualTo(new Omitted(0, 1, 1));
  }

  /** Whatever the limit of a whole run keeps; and letting go during a run changes nothing. */
  @Test
  void losesNothingThatALimitOverAllResultsKeeps() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<LintResult> results = RunningLimitTest.random(random);
      int most = random.nextInt(12);
      LimitInOrder limit = new LimitInOrder(most);
      LimitInOrder sameLimit = new LimitInOrder(most);
      RunningLimit running = new RunningLimit(most, results.size());
      List<LintResult> kept = new ArrayList<>();
      for (int i = 0; i < results.size(); i++) {
        kept.add(limit.within(results.get(i)));
        LintResult afterRun = sameLimit.within(running.within(i, results.get(i)));
        assertThat(afterRun).as("seed " + seed).isEqualTo(kept.get(i));
      }

      List<LintResult> whole = FindingLimit.keep(most, results);
      int all = 0;
      for (int i = 0; i < results.size(); i++) {
        List<Finding> findings = kept.get(i).findings();
        assertThat(findings).as("seed " + seed).containsAll(whole.get(i).findings());
        assertThat(findings.size() + kept.get(i).omitted().all())
            .isEqualTo(results.get(i).findings().size());
        all += findings.size();
      }
      assertThat(all).isLessThanOrEqualTo(3 * most);
    }
  }
}
