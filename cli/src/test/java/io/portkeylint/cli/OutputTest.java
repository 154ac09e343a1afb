package io.portkeylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where reports go. */
class OutputTest {

  @TempDir Path folder;

  private String values;

  @BeforeEach
  void writeValues() throws IOException {
    Path file = folder.resolve("values.yaml");
    Files.writeString(file, "replicaCuont: 2\n");
    values = file.toString();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReportMayBeReadByWhomeverOtherFilesMay() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "");
    Path report = folder.resolve("new/report.json");

    Outcome.of("--output", "json=" + report, values);

    assertThat(Files.getPosixFilePermissions(report))
        .isEqualTo(Files.getPosixFilePermissions(other));
    assertThat(report.getParent()).isDirectoryNotContaining("glob:**.report*");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkToAReportStaysALink() throws IOException {
    Path report = Files.writeString(folder.resolve("report.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), report);

    Outcome.of("--output", "json=" + link, values);

    assertThat(link).isSymbolicLink();
    assertThat(report).content().startsWith("{");
  }

  @Test
  void theJobSummaryIsAddedToForGithubOnly() throws IOException {
    Path page = Files.writeString(folder.resolve("summary.md"), "# before\n");
    Map<String, String> environment = Map.of("GITHUB_STEP_SUMMARY", page.toString());

    Outcome.with("", environment, values);
    assertThat(page).hasContent("# before\n");

    Outcome.with("", environment, "--format", "github", values);
    assertThat(page).content().startsWith("# before\n## portkey-lint: ").contains("PK710");

    Outcome.with("", environment, "--output", "github=" + folder.resolve("commands"), values);
    assertThat(Files.readString(page).split("## portkey-lint: ")).hasSize(3);
  }

  @Test
  void aJobSummaryThatCannotBeWrittenIsSaid() {
    Outcome outcome =
        Outcome.with(
            "", Map.of("GITHUB_STEP_SUMMARY", folder.toString()), "--format", "github", values);

    assertThat(outcome.err())
        .isEqualTo("portkey-lint: cannot write the job summary that GITHUB_STEP_SUMMARY names\n");
    assertThat(outcome.code()).isEqualTo(2);
  }

  @Test
  void aFullDiskIsNoFaultOfTheTool() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code =
        Main.run(new String[] {values}, new Surroundings(System.in, full, err, Map.of())).number;

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("portkey-lint: cannot write to standard output\n");
    assertThat(code).isEqualTo(2);
  }

  @Test
  void theReasonForTheChartVersionIsTheOption() {
    assertThat(Outcome.of("--chart-version", "1.7.6", values).out())
        .contains("against chart 1.7.6 (--chart-version)");
  }

  @Test
  void manyFilesAreReportedAsWhenTheirValuesAreKept(@TempDir Path many) throws IOException {
    for (int i = 0; i < 40; i++) {
      String port = i % 3 == 0 ? "8787" : "8080";
      Files.writeString(
          many.resolve("values-" + i + ".yaml"),
          "service: {containerPort: "
              + port
              + "}\nenvironment: {data: {REDIS_PASSWORD: s3cret-word}}\n");
    }
    String page = "html=" + many.resolve("page.html");
    for (String format : List.of("text", "json", "sarif", "junit", "gitlab", "markdown")) {
      Outcome small = Outcome.of("--format", format, many.toString());
      Outcome full = Outcome.of("--format", format, "--output", page, many.toString());

      assertThat(small.out()).isEqualTo(full.out()).contains("8080").doesNotContain("s3cret-word");
      assertThat(small.code()).isEqualTo(full.code());
    }
  }

  /** A limit that is asked for needs the whole run; this one leaves nothing out. */
  @Test
  void aReportIsTheSameWhetherItIsPrintedMeanwhileOrAtTheEnd(@TempDir Path many)
      throws IOException {
    for (int i = 0; i < 40; i++) {
      String comment = i % 7 == 3 ? "  # portkey-lint-ignore PK010: the pipeline fills it in" : "";
      Files.writeString(
          many.resolve("values-" + (10 + i) + ".yaml"),
          "replicaCount: " + (i % 2 == 0 ? "two" : "2") + comment + "\nservise: {}\n");
    }
    for (String option : List.of("--compact", "--no-suppressions", "--quiet", "--color=always")) {
      Outcome meanwhile = Outcome.of("--no-config", option, many.toString());
      Outcome atTheEnd =
          Outcome.of("--no-config", option, "--max-findings", "9999", many.toString());

      assertThat(meanwhile).isEqualTo(atTheEnd);
      assertThat(meanwhile.out()).contains("values-10.yaml", "values-49.yaml", "in 40 files");
    }
  }

  @Test
  void aReportThatIsPrintedMeanwhileLosesNoErrorThatComesLate(@TempDir Path many)
      throws IOException {
    for (int i = 0; i < 7; i++) {
      StringBuilder values = new StringBuilder();
      for (int j = 0; j < 2_000; j++) {
        values.append("unknown").append(j).append(": 1\n");
      }
      Files.writeString(many.resolve("values-" + i + ".yaml"), values);
    }
    Files.writeString(many.resolve("values-last.yaml"), "replicaCount: two\n");

    String[] arguments = {"--no-config", "--compact", many.toString(), "--threads"};
    Outcome outcome = Outcome.of(with("1", arguments));

    assertThat(outcome.out())
        .contains("values-last.yaml:1:15: error: `replicaCount` is text")
        .doesNotContain("values-6.yaml:1:1: warning")
        .contains(" left out of this report, checked as 8 deployments ");
    assertThat(outcome.err()).contains(" findings are counted and left out of the reports");
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(Outcome.of(with("8", arguments))).isEqualTo(outcome);
  }

  private static String[] with(String last, String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = last;
    return all;
  }
}
