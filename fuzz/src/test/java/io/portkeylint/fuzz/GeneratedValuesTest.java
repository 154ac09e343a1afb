package io.portkeylint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.report.ReportFormat;
import io.portkeylint.report.TextStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Generated files through everything, in one process: no crash, none that takes too long, and the
 * same reports when all are done again in another order. {@code -Dportkey.inputs=1000000} does a
 * million, {@code -Dportkey.inputs.from=N} those behind the first N, {@code
 * -Dportkey.inputs.seed=N} others.
 */
class GeneratedValuesTest {

  private static final int COUNT = Integer.getInteger("portkey.inputs", 1_000);
  private static final int FROM = Integer.getInteger("portkey.inputs.from", 0);
  private static final long SEED = Long.getLong("portkey.inputs.seed", 1);
  private static final int BLOCK = 1_000;
  private static final ReportFormat[] FORMATS = ReportFormat.values();

  private final GeneratedValues values = new GeneratedValues(SEED);
  private final Effort effort = Effort.ofWholeRun();
  private int refused;
  private long findings;

  @Test
  void allAreAnsweredTheSameTwice() {
    long digest = 0;
    for (int start = FROM; start < COUNT; start += BLOCK) {
      int size = Math.min(BLOCK, COUNT - start);
      long[] digests = new long[size];
      for (int i = 0; i < size; i++) {
        digests[i] = digest(start + i);
        digest = digest * 31 + digests[i];
      }
      for (int i = size - 1; i >= 0; i--) {
        assertThat(digest(start + i)).as("number %d again", start + i).isEqualTo(digests[i]);
      }
      if (start > 0 && start % 50_000 == 0) {
        System.out.printf("%d files%n", start);
      }
    }
    System.out.printf(
        "%d generated files twice: %d not YAML, %d findings, at most %d ms, digest %016x%n",
        COUNT - FROM, refused / 2, findings / 2, effort.longestNanos() / 1_000_000, digest);
    assertThat(refused / 2).as("not YAML").isBetween((COUNT - FROM) / 20, (COUNT - FROM) * 3 / 4);
  }

  private long digest(long number) {
    String text = values.file(number);
    try {
      StringBuilder report = new StringBuilder();
      LintResult result =
          effort.of(
              text,
              () -> {
                report.setLength(0);
                return run(number, text, report);
              });
      Runs.assertPlaced(result);
      refused += result.effective() == null ? 1 : 0;
      findings += result.findings().size();
      long digest = 0;
      for (int i = 0; i < report.length(); i++) {
        digest = digest * 1_099_511_628_211L + report.charAt(i);
      }
      return digest;
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      throw new AssertionError("number " + number + " of seed " + SEED + ":\n" + text, e);
    }
  }

  private static LintResult run(long number, String text, StringBuilder report) {
    LintRequest request =
        LintRequest.of(List.of(Runs.input("values.yaml", text)))
            .chartVersion(Runs.version((int) (number % 1_000_003)))
            .partial(number % 7 == 0);
    LintResult result = Runs.LINTER.lint(request);
    try {
      FORMATS[(int) (number / 3 % FORMATS.length)]
          .writer(TextStyle.PLAIN)
          .write(List.of(result), report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }
}
