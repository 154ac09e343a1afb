package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comments do to a run. */
class SuppressionsTest {

  private static final Path CLEAN =
      Path.of("").toAbsolutePath().resolveSibling("examples/eks-clean.yaml");

  private static final String WRONG =
      "replicaCount: two  # portkey-lint-ignore PK010: the pipeline fills it in\n";

  @Test
  void whatIsAccountedForIsCountedAndDoesNotFail() throws IOException {
    String values = Files.readString(CLEAN) + WRONG;

    Outcome text = Outcome.with(values, Map.of(), "-");
    Outcome json = Outcome.with(values, Map.of(), "-", "--format", "json");

    assertThat(text.code()).isZero();
    assertThat(text.out()).startsWith("no problems in <stdin>, 1 suppressed, checked against ");
    assertThat(json.out()).contains("\"suppressed\": 1").doesNotContain("PK010");
  }

  @Test
  void everythingCanBeShown() throws IOException {
    String values = Files.readString(CLEAN) + WRONG;

    Outcome outcome = Outcome.with(values, Map.of(), "-", "--no-suppressions");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out()).contains("error[PK010").doesNotContain("suppressed");
  }

  @Test
  void anExpiredReasonLetsTheFindingFailAgain() throws IOException {
    String values =
        Files.readString(CLEAN)
            + "replicaCount: two  # portkey-lint-ignore PK010 until 2020-02-29: over\n";

    Outcome outcome = Outcome.with(values, Map.of(), "-", "--compact");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("error: `replicaCount` is text")
        .contains("warning: the suppression of `PK010` ended on 2020-02-29 [PK904 ");
  }

  @Test
  void aSuppressionIsNeededWhenOneDeploymentNeedsIt(@TempDir Path folder) throws IOException {
    Path one = folder.resolve("one.yaml");
    Files.writeString(one, Files.readString(CLEAN) + WRONG);
    Path other = folder.resolve("other.yaml");
    Files.writeString(other, Files.readString(CLEAN) + WRONG.replace("two", "2"));

    Outcome outcome = Outcome.of(one.toString(), other.toString(), "--compact");

    assertThat(outcome.out()).contains("other.yaml:").doesNotContain("one.yaml:");
  }

  @Test
  void tooManyFindingsAreCounted() {
    StringBuilder values = new StringBuilder("replicaCount: two\n");
    for (int i = 0; i < 20; i++) {
      values.append("wrongKey").append(i).append(": 1\n");
    }
    String all = values.toString();

    Outcome outcome = Outcome.with(all, Map.of(), "-", "--max-findings", "3", "--compact");
    Outcome none = Outcome.with(all, Map.of(), "-", "--max-findings", "0", "--format", "json");
    Outcome enough = Outcome.with(all, Map.of(), "-", "--compact");

    assertThat(outcome.code()).isEqualTo(enough.code()).isEqualTo(1);
    assertThat(outcome.out().lines().filter(line -> line.startsWith("<stdin>:"))).hasSize(3);
    assertThat(outcome.out()).contains(" left out of this report, checked against ");
    assertThat(outcome.err()).contains(" findings are counted and left out of the reports");
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.out()).contains("\"findings\": []");
    assertThat(enough.out()).doesNotContain("left out");
    assertThat(enough.err()).isEmpty();
  }
}
