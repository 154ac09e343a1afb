package io.portkeylint.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import com.marcnuri.helm.Helm;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.portkeylint.LintRequest;
import io.portkeylint.LintResult;
import io.portkeylint.Linter;
import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.jsonschema.ValuesSchema.UnknownKeys;
import io.portkeylint.values.GoText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Helm itself, embedded, with the schema as {@code values.schema.json} of a chart. */
@Tag("slow")
class HelmReadsSchemaTest {

  private static final String REFUSED = "don't meet the specifications of the schema";

  private static final Path CORPUS =
      Path.of("").toAbsolutePath().getParent().resolve("test-fixtures/corpus");

  @TempDir private Path folder;

  static List<ChartVersion> versions() {
    return Chart.versions();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void theChartsOwnValuesPass(ChartVersion version) throws IOException {
    for (UnknownKeys unknown : UnknownKeys.values()) {
      chart(version, unknown);
      Path nothing = Files.writeString(folder.resolve("nothing.yaml"), "{}\n");
      Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "service: {port: http}\n");
      Path unlike = Files.writeString(folder.resolve("unlike.yaml"), "servise: {port: 80}\n");

      assertThat(answer(nothing)).isEmpty();
      assertThat(answer(wrong)).contains(REFUSED).contains("port");
      if (unknown == UnknownKeys.PASS) {
        assertThat(answer(unlike)).isEmpty();
      } else {
        assertThat(answer(unlike)).contains(REFUSED).contains("servise");
      }
    }
  }

  static Stream<Path> documented() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      return files
          .filter(file -> file.toString().matches(".*/(filled|corrected)/.*\\.ya?ml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** Helm's validator and the oracle of the other tests judge what the guides show alike. */
  @ParameterizedTest
  @MethodSource("documented")
  void whatTheGuidesShowIsJudgedAlike(Path file) throws IOException {
    ChartVersion version = ChartVersion.parse("1.7.7");
    LintRequest request = LintRequest.ofFiles(file).chartVersion("1.7.7");
    LintResult result = Linter.of(List.of()).lint(request);
    String text = chart(version, UnknownKeys.PASS);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(text, InputFormat.JSON);

    boolean valid = schema.validate(MergedJson.asHelmSees(result.effective().root())).isEmpty();

    assertThat(!answer(file).contains(REFUSED)).isEqualTo(valid);
    if (file.toString().contains("/corrected/")) {
      assertThat(valid).isTrue();
    }
  }

  private String chart(ChartVersion version, UnknownKeys unknown) throws IOException {
    StringBuilder schema = new StringBuilder();
    ValuesSchema.write(Chart.of(version), unknown, schema);
    Path chart = Files.createDirectories(folder.resolve("chart/templates")).getParent();
    Files.writeString(chart.resolve("values.schema.json"), schema);
    Files.writeString(
        chart.resolve("values.yaml"), GoText.json(Chart.of(version).defaults().values()));
    Files.writeString(chart.resolve("templates/none.yaml"), "{}\n");
    Files.writeString(
        chart.resolve("Chart.yaml"), "apiVersion: v2\nname: gateway\nversion: " + version + "\n");
    return schema.toString();
  }

  /** What Helm complains of; empty when it renders. */
  private String answer(Path values) {
    try {
      new Helm(folder.resolve("chart")).template().withName("r").withValuesFile(values).call();
      return "";
    } catch (RuntimeException refused) {
      return String.valueOf(refused.getMessage());
    }
  }
}
