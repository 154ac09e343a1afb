package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adopting the tool on an old file. */
class BaselineTest {

  private static final Path OLD =
      Path.of("").toAbsolutePath().resolveSibling("examples/eks-nlb-wrong-port.yaml");

  @TempDir Path folder;
  private String values;
  private String baseline;

  @BeforeEach
  void anOldFile() throws IOException {
    values = folder.resolve("values.yaml").toString();
    baseline = folder.resolve("lint/.portkey-lint-baseline").toString();
    Files.copy(OLD, Path.of(values));
  }

  @Test
  void onlyNewFindingsFail() throws IOException {
    Outcome made = Outcome.of("baseline", values, "--baseline", baseline);
    String written = Files.readString(Path.of(baseline));
    Outcome same = Outcome.of(values, "--baseline", baseline);
    Files.writeString(
        Path.of(values), "# edited above\n" + Files.readString(Path.of(values)) + "hpa: 1\n");
    Outcome more = Outcome.of(values, "--baseline", baseline, "--compact", "--fail-on", "info");
    Outcome all = Outcome.of(values, "--baseline", baseline, "--no-suppressions");

    assertThat(made.code()).isZero();
    assertThat(made.err()).isEmpty();
    assertThat(made.out()).contains(" findings accepted (").contains(" added, 0 removed)");
    assertThat(same.code()).isZero();
    assertThat(same.err()).isEmpty();
    assertThat(same.out()).startsWith("no problems in ").contains(" suppressed, checked ");
    assertThat(more.code()).isEqualTo(1);
    assertThat(more.out().lines().filter(line -> line.startsWith(values + ":"))).hasSize(1);
    assertThat(all.code()).isEqualTo(1);
    assertThat(all.out()).contains("error[PK310 ");
    assertThat(Path.of(baseline)).hasContent(written);
  }

  @Test
  void anUpdateOnlyRemoves() throws IOException {
    Outcome.of("baseline", values, "--baseline", baseline);
    List<String> before = Files.readAllLines(Path.of(baseline));
    String text = Files.readString(Path.of(values));
    Files.writeString(
        Path.of(values), text.replace("containerPort: 8080", "containerPort: 8787") + "hpa: 1\n");

    Outcome check = Outcome.of(values, "--baseline", baseline, "--compact");
    Outcome update = Outcome.of("baseline", "--update", values, "--baseline", baseline);
    List<String> after = Files.readAllLines(Path.of(baseline));

    assertThat(check.err()).contains(": matches nothing any more: ").contains(" PK310 ");
    assertThat(update.code()).isZero();
    assertThat(update.out()).contains("(0 added, 1 removed)");
    assertThat(before).containsAll(after).hasSize(after.size() + 1);
    assertThat(after).noneMatch(line -> line.contains(" PK310 "));
    assertThat(Outcome.of(values, "--baseline", baseline).err()).isEmpty();
  }

  @Test
  void aBrokenBaselineIsNamedWithItsLine() throws IOException {
    Outcome.of("baseline", values, "--baseline", baseline);
    Files.writeString(Path.of(baseline), Files.readString(Path.of(baseline)) + "=======\n");
    long lines = Files.readAllLines(Path.of(baseline)).size();

    for (String[] words :
        List.of(
            new String[] {values, "--baseline", baseline},
            new String[] {"baseline", "--update", values, "--baseline", baseline})) {
      Outcome outcome = Outcome.of(words);
      assertThat(outcome.code()).isEqualTo(2);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.err()).contains(".portkey-lint-baseline:" + lines + ": no line of a ");
    }
  }

  @Test
  void nothingIsWrittenWhenNotAllCouldBeRead() throws IOException {
    Files.writeString(folder.resolve("broken.yaml"), "a: b: c\n");
    String broken = folder.resolve("broken.yaml").toString();

    Outcome missing = Outcome.of("baseline", values, "no-such.yaml", "--baseline", baseline);
    Outcome refused = Outcome.of("baseline", values, broken, "--baseline", baseline);
    Outcome overInput = Outcome.of("baseline", values, "--baseline", values);

    assertThat(missing.code()).isEqualTo(2);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("PK001");
    assertThat(overInput.code()).isEqualTo(2);
    assertThat(Path.of(baseline)).doesNotExist();
    assertThat(Files.readString(Path.of(values))).isEqualTo(Files.readString(OLD));
  }

  @Test
  void whatAPartialCheckDoesNotSeeIsNotTakenForMended() throws IOException {
    String overlay =
        Files.writeString(
                folder.resolve("overlay.yaml"),
                "service: {port: http}\nenvironment: {data: {LOG_STORE: s3_assume}}\n")
            .toString();
    Outcome.of("baseline", overlay, "--baseline", baseline);
    List<String> accepted = Files.readAllLines(Path.of(baseline));
    assertThat(accepted)
        .anyMatch(line -> line.contains(" service.port "))
        .anyMatch(line -> line.contains(" environment.data.LOG_STORE_REGION "));

    Outcome same = Outcome.of("--partial", overlay, "--baseline", baseline);
    Outcome kept = Outcome.of("baseline", "--update", "--partial", overlay, "--baseline", baseline);
    Files.writeString(
        Path.of(overlay), "service: {port: 80}\nenvironment: {data: {LOG_STORE: s3_assume}}\n");
    Outcome mended = Outcome.of("--partial", overlay, "--baseline", baseline);
    Outcome.of("baseline", "--update", "--partial", overlay, "--baseline", baseline);

    assertThat(same.err()).isEmpty();
    assertThat(kept.out()).contains("(0 added, 0 removed)");
    assertThat(mended.err()).contains(": matches nothing any more: ").contains(" service.port ");
    assertThat(mended.err().lines()).hasSize(2);
    List<String> rest = new ArrayList<>(accepted);
    rest.removeIf(line -> line.contains(" service.port "));
    assertThat(Files.readAllLines(Path.of(baseline))).isEqualTo(rest);
  }

  @Test
  void aMissingBaselineIsNotAnEmptyOne() {
    Outcome outcome = Outcome.of(values, "--baseline", baseline);

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("no such baseline; `portkey-lint baseline FILE…` writes one");
  }
}
