package io.portkeylint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.jsonschema.ValuesSchema;
import io.portkeylint.jsonschema.ValuesSchema.UnknownKeys;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An editor shows with a value the rules that speak of it. */
class SchemaLinksTest {

  private static final String HOST_BASED =
      "[PK320](docs/rules/PK320-mode-all-needs-host-based-routing.md)";

  @Test
  void aValueNamesTheRulesThatSpeakOfIt() throws IOException {
    assertThat(descriptionOf("ingress.hostBased", "1.7.7")).contains(HOST_BASED);
    assertThat(descriptionOf("environment.data.CACHE_STORE", "1.7.7"))
        .contains("[PK200](docs/rules/PK200-cache-store-values.md)");
    assertThat(descriptionOf("environment.data.LOG_STORE_REGION", "1.7.7"))
        .contains("[PK446](docs/rules/PK446-log-store-region-format.md)");
  }

  @Test
  void rulesThatAreCodeAreNamedToo() throws IOException {
    assertThat(descriptionOf("service.containerPort", "1.7.7"))
        .contains("[PK310](docs/rules/PK310-container-port-equals-port.md)");
    assertThat(descriptionOf("environment.data.REDIS_TLS_CERTS", "1.7.7"))
        .contains("[PK222](docs/rules/PK222-redis-tls-certs-mounted.md)");
    assertThat(descriptionOf("serviceAccount.name", "1.7.7"))
        .contains("[PK420](docs/rules/PK420-elasticache-iam-needs-service-account.md)");
  }

  @Test
  void aRuleOfOtherVersionsIsNotNamed() throws IOException {
    assertThat(schema("1.7.7")).contains(HOST_BASED);
    assertThat(schema("1.2.0")).doesNotContain(HOST_BASED);
  }

  private static String descriptionOf(String path, String version) throws IOException {
    String schema = schema(version);
    int title = schema.indexOf("\"title\": \"" + path + "\"");
    assertThat(title).as("place of %s", path).isPositive();
    int description = schema.indexOf("\"markdownDescription\"", title);
    return schema.substring(description, schema.indexOf('\n', description));
  }

  private static String schema(String version) throws IOException {
    StringBuilder out = new StringBuilder();
    ValuesSchema.write(
        Chart.of(ChartVersion.parse(version)), UnknownKeys.PASS, new StandardRules().rules(), out);
    return out.toString();
  }
}
