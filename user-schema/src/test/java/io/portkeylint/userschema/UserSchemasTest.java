package io.portkeylint.userschema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portkeylint.LintRequest;
import io.portkeylint.Linter;
import io.portkeylint.UnreadableInputException;
import io.portkeylint.finding.Finding;
import io.portkeylint.source.Position;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserSchemasTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  @TempDir private Path folder;

  @Test
  void aPolicyIsReportedAtItsLines() throws IOException {
    String values =
        """
        replicaCount: 1
        images:
          gatewayImage:
            repository: docker.io/portkeyai/gateway_enterprise
        """;

    List<Finding> findings = check(values, ROOT.resolve("examples/acme-policy.schema.json"));

    assertThat(findings)
        .extracting(UserSchemasTest::show)
        .containsExactly(
            "1:15 schema:acme-policy minimum `replicaCount` must have a minimum value of 2"
                + " | must be at least 2",
            "4:17 schema:acme-policy pattern `images.gatewayImage.repository` does not match the"
                + " regex pattern ^registry\\.acme\\.example/"
                + " | must come from registry.acme.example");
    assertThat(findings.get(0).why())
        .isEqualTo("with one pod, every update of a node interrupts the gateway");
    assertThat(findings.get(0).rule().source())
        .endsWith("acme-policy.schema.json, `/properties/replicaCount/minimum`");
  }

  @Test
  void aDefaultThatDoesNotFitIsReportedWhereItWouldBeChanged() throws IOException {
    List<Finding> findings =
        check(
            "images:\n  gatewayImage:\n    tag: \"2.13.0\"\ndataservice:\n  enabled: true\n",
            ROOT.resolve("examples/acme-policy.schema.json"));

    assertThat(findings)
        .extracting(finding -> finding.primary().text())
        .containsExactly(
            "is the chart's default here; must be at least 2",
            "is the chart's default here; must come from registry.acme.example",
            "is the chart's default here; must come from registry.acme.example");
    assertThat(findings)
        .extracting(finding -> finding.path().toString())
        .containsExactly(
            "replicaCount", "images.dataserviceImage.repository", "images.gatewayImage.repository");
    assertThat(findings.get(2).primary().span().startPosition()).isEqualTo(new Position(2, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://json-schema.org/draft-07/schema#",
        "https://json-schema.org/draft/2019-09/schema",
        "https://json-schema.org/draft/2020-12/schema"
      })
  void threeDraftsAreKnown(String draft) throws IOException {
    Path schema =
        schema(
            "{\"$schema\": \""
                + draft
                + "\", \"properties\": {\"replicaCount\": {\"maximum\": 1}}}");

    assertThat(check("replicaCount: 2\n", schema))
        .extracting(f -> f.rule().id())
        .containsExactly("schema:team");
    assertThat(check("replicaCount: 1\n", schema)).isEmpty();
  }

  @Test
  void filesMayReferToEachOther() throws IOException {
    Files.writeString(folder.resolve("count.json"), "{\"minimum\": 3}");
    Path schema = schema("{\"properties\": {\"replicaCount\": {\"$ref\": \"count.json\"}}}");

    assertThat(check("replicaCount: 2\n", schema))
        .extracting(Finding::message)
        .containsExactly("`replicaCount` must have a minimum value of 3");
  }

  @Test
  void whatAnotherFileAsksForIsExplainedByThatFile() throws IOException {
    Files.writeString(
        folder.resolve("count.json"),
        """
        {"$defs": {"two": {
          "title": "two at least", "description": "one may fail", "minimum": 3}}}
        """);
    Path schema =
        schema(
            """
            {"title": "not this", "properties":
              {"replicaCount": {"$ref": "count.json#/$defs/two"}}}
            """);

    assertThat(check("replicaCount: 2\n", schema))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.primary().text()).isEqualTo("two at least");
              assertThat(finding.why()).isEqualTo("one may fail");
              assertThat(finding.rule().id()).isEqualTo("schema:team");
              assertThat(finding.rule().citation()).startsWith("count.json, `/$defs/two/minimum`");
            });
  }

  @Test
  void aSchemaGivenBesideIsKnownByItsIdentifier() throws IOException {
    Path other = folder.resolve("other.json");
    Files.writeString(
        other, "{\"$id\": \"https://acme.example/count\", \"title\": \"three\", \"minimum\": 3}");
    Path schema =
        schema("{\"properties\": {\"replicaCount\": {\"$ref\": \"https://acme.example/count\"}}}");

    assertThat(check("replicaCount: 2\n", schema, other))
        .extracting(finding -> finding.primary().text())
        .containsExactly("three");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "{\"type\": 5}|team.schema.json:1:10: not a usable schema: `/type`",
        "{\"type\":\\n  }|team.schema.json:2:3: the schema is not JSON: Unexpected character",
        "{\"a\": 1, \"a\": 2}|team.schema.json:1:13: the schema is not JSON: Duplicate field 'a'",
        "[]|team.schema.json:1:1: a schema is an object",
        "{\"$ref\": \"#\"}|team.schema.json: the schema refers to itself without end",
        "{\"$ref\": \"gone.json\"}|gone.json`, which is no local file",
        "{\"$ref\": \"#/definitions/x\"}|team.schema.json: not a usable schema: ",
        "{\"pattern\": \"(\"}|team.schema.json: not a usable schema: ",
        "{\"$schema\": \"http://json-schema.org/draft-04/schema#\"}"
            + "|`$schema` is none of draft-07, 2019-09 and 2020-12"
      })
  void aBrokenSchemaIsNamedWithItsPlace(String text, String complaint) throws IOException {
    Path schema = schema(text.replace("\\n", "\n"));

    assertThatThrownBy(() -> check("replicaCount: 2\n", schema))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining(complaint);
  }

  @Test
  void nothingIsFetched() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(200);
      String address = "http://localhost:" + server.getLocalPort() + "/x.json";
      Path schema = schema("{\"$ref\": \"" + address + "\"}");

      assertThatThrownBy(() -> check("replicaCount: 2\n", schema))
          .hasMessageEndingWith("it refers to `" + address + "`, which is no local file");
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> check("replicaCount: 2\n", folder.resolve("gone.schema.json")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("gone.schema.json: the schema cannot be read");
  }

  @Test
  void secretsAreNotShown() throws IOException {
    Path schema =
        schema(
            """
            {"properties": {"environment": {"properties": {"data": {"properties":
              {"REDIS_PASSWORD": {"format": "email", "pattern": "^x", "const": "y", "enum": ["z"],
                "maxLength": 2, "type": "integer", "not": {"type": "string"}}}}}}}}
            """);

    List<Finding> findings =
        check("environment:\n  data:\n    REDIS_PASSWORD: canary-4711\n", schema);

    assertThat(findings).hasSizeGreaterThan(4);
    assertThat(findings).noneMatch(finding -> show(finding).contains("canary"));
  }

  @Test
  void aCommentAccountsForAViolation() throws IOException {
    Path schema = schema("{\"properties\": {\"replicaCount\": {\"minimum\": 2, \"const\": 7}}}");
    String values = "replicaCount: 1 # portkey-lint-ignore %s until 2999-12-31: test cluster\n";

    assertThat(check(values.formatted("schema:team"), schema)).isEmpty();
    assertThat(all(values.formatted("schema:team"), schema))
        .noneMatch(finding -> finding.rule().id().startsWith("PK9"));
    assertThat(check(values.formatted("schema:other, PK011"), schema)).hasSize(2);
    assertThat(all(values.formatted("schema:team")))
        .as("without the schema")
        .noneMatch(finding -> finding.rule().id().startsWith("PK9"));
    assertThat(all(values.formatted("schema"), schema))
        .anyMatch(finding -> finding.rule().id().equals("PK902"));
  }

  private Path schema(String text) throws IOException {
    return Files.writeString(folder.resolve("team.schema.json"), text);
  }

  private List<Finding> check(String values, Path... schemas) throws IOException {
    return all(values, schemas).stream()
        .filter(finding -> finding.rule().id().startsWith("schema:"))
        .toList();
  }

  private List<Finding> all(String values, Path... schemas) throws IOException {
    Path file = Files.writeString(folder.resolve("values.yaml"), values);
    LintRequest request = LintRequest.ofFiles(file).chartVersion("1.7.7");
    for (Path schema : schemas) {
      request = request.schema(schema, schema.getFileName().toString());
    }
    return Linter.of(List.of()).lint(request).findings();
  }

  private static String show(Finding finding) {
    Position at = finding.primary().span().startPosition();
    return at.line()
        + ":"
        + at.column()
        + " "
        + finding.rule().id()
        + " "
        + finding.rule().name()
        + " "
        + finding.message()
        + " | "
        + finding.primary().text();
  }
}
