package io.portkeylint.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.source.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What comments hold back and what is said about them: the resources of this package are
 * deployments and, of the same name, what is expected.
 */
class SuppressionsTest {

  /** A rule that comments name, and that has nothing to say. */
  private static final Rule SILENT =
      new Rule() {
        @Override
        public RuleInfo info() {
          return RuleInfo.rule("PK310", "container-port-equals-port").build();
        }

        @Override
        public void check(RuleContext context) {
          // Nothing is wrong.
        }
      };

  private static final Path FOLDER = Path.of("src/test/resources/io/portkeylint/suppression");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TestFactory
  Stream<DynamicTest> isAsExpected() throws IOException {
    return Files.list(FOLDER)
        .filter(file -> file.toString().matches(".*[/\\\\][a-z-]+\\.yaml"))
        .sorted()
        .map(file -> dynamicTest(String.valueOf(file.getFileName()), () -> check(file)));
  }

  private static void check(Path file) {
    Path expected = Path.of(file.toString().replace(".yaml", ".txt"));

    assertThat(tell(lint(file, ""))).isEqualTo(read(expected));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void editsAboveChangeNothing() {
    Path file = FOLDER.resolve("block.yaml");
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    lint(file, "").suppressed().forEach(one -> before.add(told(one)));
    lint(file, "# new\nfullnameOverride: portkey\n\n")
        .suppressed()
        .forEach(s -> after.add(told(s)));

    assertThat(after).hasSameSizeAs(before).hasSizeGreaterThan(3);
    for (int i = 0; i < before.size(); i++) {
      String[] old = before.get(i).split(" ", 2);
      String[] moved = after.get(i).split(" ", 2);
      assertThat(moved[1]).isEqualTo(old[1]);
      assertThat(line(moved[0])).isEqualTo(line(old[0]) + 3);
    }
  }

  @Test
  void lineEndsDoNotMatter() {
    Path file = FOLDER.resolve("faults.yaml");
    String text = read(file).replace("\n", "\r\n");
    LintRequest.Input input =
        new LintRequest.Input.Bytes("faults.yaml", text.getBytes(StandardCharsets.UTF_8));

    LintResult result = lint(List.of(input));

    assertThat(tell(result)).isEqualTo(read(FOLDER.resolve("faults.txt")));
  }

  @Test
  void everythingCanBeShown() {
    LintResult result = lint(FOLDER.resolve("on-the-line.yaml"), "");
    LintResult all = result.unsuppressed();

    assertThat(result.suppressed()).isNotEmpty();
    assertThat(all.suppressed()).isEmpty();
    assertThat(all.findings())
        .containsAll(result.findings())
        .hasSize(result.findings().size() + result.suppressed().size());
    assertThat(all.findings())
        .isSortedAccordingTo(
            (one, other) ->
                Integer.compare(one.primary().span().start(), other.primary().span().start()));
  }

  private static int line(String place) {
    String[] parts = place.split(":");
    return Integer.parseInt(parts[1]);
  }

  private static LintResult lint(Path file, String above) {
    List<LintRequest.Input> inputs = new ArrayList<>();
    Path layer = file;
    for (int i = 2; Files.exists(layer); i++) {
      String text = (inputs.isEmpty() ? above : "") + read(layer);
      String name = String.valueOf(layer.getFileName());
      inputs.add(new LintRequest.Input.Bytes(name, text.getBytes(StandardCharsets.UTF_8)));
      layer = Path.of(file.toString().replace(".yaml", "." + i + ".yaml"));
    }
    return lint(inputs);
  }

  private static LintResult lint(List<LintRequest.Input> inputs) {
    return Linter.of(List.of(SILENT))
        .asOf(TODAY)
        .lint(LintRequest.of(inputs).chartVersion("1.7.7"));
  }

  /** What concerns comments and types; what the small files lack besides is of no interest here. */
  private static String tell(LintResult result) {
    StringBuilder told = new StringBuilder();
    for (Finding finding : result.findings()) {
      String id = finding.rule().id();
      if (id.startsWith("PK0") && !id.startsWith("PK08") || id.startsWith("PK9")) {
        told.append("found ").append(told(finding)).append(" | ");
        told.append(finding.primary().text()).append('\n');
      }
    }
    for (Suppressed suppressed : result.suppressed()) {
      told.append("held back ").append(told(suppressed)).append('\n');
    }
    return told.toString();
  }

  private static String told(Suppressed suppressed) {
    return told(suppressed.finding()) + " | " + suppressed.reason();
  }

  private static String told(Finding finding) {
    Position at = finding.primary().span().startPosition();
    return finding.primary().span().source().name()
        + ":"
        + at.line()
        + ":"
        + at.column()
        + " "
        + finding.rule().id()
        + " "
        + finding.message();
  }
}
