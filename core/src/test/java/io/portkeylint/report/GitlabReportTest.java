package io.portkeylint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.portkeylint.LintResult;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GitlabReportTest {

  @ParameterizedTest
  @MethodSource("io.portkeylint.report.OddRuns#all")
  void hasTheDocumentedForm(OddRuns run) throws IOException {
    String report = write(run);

    assertThat(schema().validate(report, InputFormat.JSON)).isEmpty();
    assertThat(new ObjectMapper().readTree(report).findValuesAsText("fingerprint"))
        .doesNotHaveDuplicates();
  }

  @Test
  void aRunWithoutFindingsIsAnEmptyList() {
    assertThat(Sample.write(new GitlabReport())).isEqualTo("[]\n");
  }

  @Test
  void secretsAreCritical() throws IOException {
    OddRuns texts = OddRuns.all().filter(run -> run.name().equals("odd texts")).findFirst().get();
    JsonNode first = new ObjectMapper().readTree(write(texts)).get(0);

    assertThat(first.at("/severity").textValue()).isEqualTo("critical");
    assertThat(first.at("/categories/0").textValue()).isEqualTo("Security");
    assertThat(first.at("/location/positions/begin")).hasToString("{\"line\":1,\"column\":1}");
  }

  private static String write(OddRuns run) {
    return Sample.write(new GitlabReport(), run.results().toArray(LintResult[]::new));
  }

  private static Schema schema() throws IOException {
    try (InputStream in = GitlabReportTest.class.getResourceAsStream("gitlab.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    }
  }
}
