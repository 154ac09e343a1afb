package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.portkeylint.LintResult;
import io.portkeylint.finding.Finding;
import io.portkeylint.finding.Fix;
import io.portkeylint.finding.Label;
import io.portkeylint.finding.Omitted;
import io.portkeylint.finding.Severity;
import io.portkeylint.finding.Suppressed;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.source.Source;
import io.portkeylint.values.KeyPath;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SarifReportTest {

  private static final Schema SCHEMA = schema();

  @ParameterizedTest
  @MethodSource("io.portkeylint.report.OddRuns#all")
  void isValid(OddRuns run) throws IOException {
    String report = write(run.results());

    assertThat(SCHEMA.validate(report, InputFormat.JSON)).isEmpty();
    for (JsonNode uri : new ObjectMapper().readTree(report).findValues("uri")) {
      assertThat(URI.create(uri.textValue()).normalize()).hasToString(uri.textValue());
    }
    for (JsonNode region : new ObjectMapper().readTree(report).findValues("region")) {
      assertThat(region.fieldNames())
          .toIterable()
          .containsExactly("startLine", "startColumn", "endLine", "endColumn");
      assertThat(region).allSatisfy(number -> assertThat(number.intValue()).isPositive());
    }
  }

  @Test
  void theSchemaRefusesWhatIsWrong() {
    String report =
        write(OddRuns.many().results()).replace("\"startLine\": 1,", "\"startLine\": 0,");

    assertThat(SCHEMA.validate(report, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void aRunWithoutFindingsHasAnEmptyList() throws IOException {
    JsonNode run = run(write(List.of()));

    assertThat(run.at("/results").isArray()).isTrue();
    assertThat(run.at("/results")).isEmpty();
    assertThat(run.at("/columnKind").textValue()).isEqualTo("unicodeCodePoints");
    assertThat(run.at("/tool/driver/semanticVersion").textValue()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void tellsAFindingInFull() throws IOException {
    Source source =
        Source.file(
            "dir x/v\u00e4lues#1.yaml", "service:\n  \ud83d\ude00: 80\n  name: \"\ud83d\ude00\"\n");
    JsonNode run = run(write(List.of(Sample.result(List.of(source), OddRuns.wellFormed(source)))));
    JsonNode result = run.at("/results/0");

    assertThat(result.at("/ruleId").textValue()).isEqualTo("PK310");
    assertThat(result.at("/level").textValue()).isEqualTo("error");
    assertThat(result.at("/message/text").textValue())
        .isEqualTo(
            "`service.port` is 80. See [and that name](1)."
                + " Why: no pod becomes ready. Help: set it to 8787.");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation"))
        .hasToString("{\"uri\":\"dir%20x/v%C3%A4lues%231.yaml\",\"uriBaseId\":\"%SRCROOT%\"}");
    assertThat(place.at("/region"))
        .hasToString("{\"startLine\":2,\"startColumn\":6,\"endLine\":2,\"endColumn\":8}");
    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").textValue())
        .isEqualTo("service.port");
    assertThat(result.at("/relatedLocations/0/id").intValue()).isEqualTo(1);
    assertThat(result.at("/relatedLocations/0/message/text").textValue())
        .isEqualTo("and that name");
    assertThat(result.at("/partialFingerprints/portkeyLint~1v1").textValue())
        .matches("[0-9a-f]{16}");
    assertThat(result.at("/fixes/0/properties/safe").booleanValue()).isTrue();
    JsonNode replacement = result.at("/fixes/0/artifactChanges/0/replacements/0");
    assertThat(replacement.at("/deletedRegion")).isEqualTo(place.at("/region"));
    assertThat(replacement.at("/insertedContent/text").textValue()).isEqualTo("8787");
  }

  @Test
  void describesTheRulesThatSpoke() throws IOException {
    Source source = Source.file("values.yaml", "service:\n  port: 80\n  name: \"\ud83d\ude00\"\n");
    JsonNode rules =
        run(write(List.of(Sample.result(List.of(source), OddRuns.wellFormed(source)))))
            .at("/tool/driver/rules");

    assertThat(rules).hasSize(1);
    JsonNode rule = rules.get(0);
    assertThat(rule.at("/name").textValue()).isEqualTo("what-must-hold");
    assertThat(rule.at("/help/text").textValue())
        .isEqualTo(
            """
            one port

            Why: one port

            Source: EKS guide, "Networking" (stated)

            More: `portkey-lint explain PK310`""");
    assertThat(rule.at("/help/markdown").textValue()).contains("**Why:** one port");
    assertThat(rule.at("/defaultConfiguration/level").textValue()).isEqualTo("error");
    assertThat(rule.at("/properties/precision").textValue()).isEqualTo("very-high");
    assertThat(rule.at("/properties/problem.severity").textValue()).isEqualTo("error");
    assertThat(rule.at("/properties/tags")).hasToString("[\"networking\",\"helm\"]");
  }

  @Test
  void bracketsInTextsAreNoLinks() throws IOException {
    Source source = Source.file("values.yaml", "a: 1\n");
    Finding finding = Sample.finding("`list[0]` is (1)", new Label(source.span(0, 1), ""));

    JsonNode run = run(write(List.of(Sample.result(List.of(source), finding))));

    assertThat(run.at("/results/0/message/text").textValue()).isEqualTo("`list\\[0\\]` is (1).");
  }

  @Test
  void whatStandsInAnArgumentIsShownInTheFileThatItChanges() throws IOException {
    Source source = Source.file("values.yaml", "a: 1\n");
    Source argument = Source.argument("--set #2", "a=2");
    Finding finding = Sample.finding("`a` is 2", new Label(argument.span(2, 3), ""));

    JsonNode run = run(write(List.of(Sample.result(List.of(source), finding))));

    assertThat(run.at("/results/0/message/text").textValue())
        .isEqualTo("`a` is 2 (in `--set #2`).");
    assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").textValue())
        .isEqualTo("values.yaml");
  }

  @Test
  void aFixThatRepeatsASecretIsLeftOut() {
    String secret = "hunter2-canary";
    Source source = Source.file("values.yaml", "REDIS_PASSWORD: " + secret + "\nother: 1\n");
    Label label = new Label(Sample.find(source, secret), "here");
    TextEdit quoted = new TextEdit(label.span(), "\"" + secret + "\"");
    TextEdit elsewhere = new TextEdit(Sample.find(source, "1"), secret);
    TextEdit harmless = new TextEdit(Sample.find(source, "1"), "2");
    Finding finding =
        new Finding(
            Sample.RULE,
            Severity.ERROR,
            "m",
            KeyPath.of("REDIS_PASSWORD"),
            label,
            List.of(),
            "",
            "",
            List.of(),
            List.of(),
            List.of(
                new Fix("quote", true, List.of(quoted)),
                new Fix("copy", true, List.of(harmless, elsewhere)),
                new Fix("count", true, List.of(harmless))));

    String report = write(List.of(Sample.result(List.of(source), finding)));

    assertThat(report).doesNotContain(secret).doesNotContain("quote").contains("count");
  }

  @Test
  void whatIsSuppressedIsKeptWithItsReason() throws IOException {
    Source source = Source.file("values.yaml", "service:\n  port: 80\n  name: \"\ud83d\ude00\"\n");
    Finding finding = OddRuns.wellFormed(source);
    LintResult plain = Sample.result(List.of(source));
    List<Suppressed> suppressed =
        List.of(
            new Suppressed(finding, Suppressed.Kind.COMMENT, "the VPN [is] there", null),
            new Suppressed(finding, Suppressed.Kind.BASELINE, "in the baseline", null),
            new Suppressed(finding, Suppressed.Kind.COMMENT, "password: hunter2-canary", null));
    LintResult result =
        new LintResult(
            plain.chart(), plain.sources(), null, List.of(finding), suppressed, Omitted.NONE);

    JsonNode run = run(write(List.of(result)));

    assertThat(run.at("/tool/driver/rules")).hasSize(1);
    assertThat(run.at("/results")).hasSize(4);
    assertThat(run.at("/results/0/suppressions").isMissingNode()).isTrue();
    assertThat(run.at("/results/1/suppressions"))
        .hasToString(
            "[{\"kind\":\"inSource\",\"status\":\"accepted\","
                + "\"justification\":\"the VPN [is] there\"}]");
    assertThat(run.at("/results/2/suppressions/0/kind").textValue()).isEqualTo("external");
    assertThat(run.at("/results/3/suppressions/0/justification").textValue()).isEqualTo("********");
  }

  private static JsonNode run(String report) throws IOException {
    return new ObjectMapper().readTree(report).at("/runs/0");
  }

  private static String write(List<LintResult> results) {
    return Sample.write(new SarifReport(), results.toArray(LintResult[]::new));
  }

  private static Schema schema() {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
