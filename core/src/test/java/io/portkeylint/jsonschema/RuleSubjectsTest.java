package io.portkeylint.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.finding.RuleInfo;
import io.portkeylint.jsonschema.ValuesSchema.UnknownKeys;
import io.portkeylint.rule.Rule;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.values.KeyPath;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Subjects of rules that are code stand in this test's own {@code subjects.txt}. */
class RuleSubjectsTest {

  private record Speaks(RuleInfo info, List<KeyPath> subjects) implements Rule {

    static Speaks of(String id, String since, String... subjects) {
      RuleInfo info = RuleInfo.rule(id, "of-" + id.toLowerCase(Locale.ROOT)).since(since).build();
      return new Speaks(info, List.of(subjects).stream().map(KeyPath::parse).toList());
    }

    @Override
    public void check(RuleContext context) {}
  }

  private static final Rule DATA = Speaks.of("PK996", "1.6.0", "service.port", "replicaCount");
  private static final Rule CODE = Speaks.of("PK998", "1.0.3");
  private static final Rule UNLISTED = Speaks.of("PK995", "1.0.3");

  @Test
  void aRuleTellsThemOrTheyAreListed() {
    RuleSubjects subjects = new RuleSubjects(List.of(DATA, CODE));

    assertThat(subjects.of(DATA)).containsExactly("service.port", "replicaCount");
    assertThat(subjects.of(CODE)).containsExactly("service.port", "ingress.enabled");
    assertThat(subjects.of(UNLISTED)).isEmpty();
    assertThat(new RuleSubjects(List.of()).of(CODE)).isEmpty();
  }

  @Test
  void theSchemaLinksToThoseOfItsVersion() throws IOException {
    String data = " [PK996](docs/rules/PK996-of-pk996.md)";
    String code = " [PK998](docs/rules/PK998-of-pk998.md)";

    assertThat(described("1.7.7", "service.port")).endsWith(data + code + "\",");
    assertThat(described("1.7.7", "replicaCount")).endsWith(data + "\",");
    assertThat(described("1.5.0", "service.port")).endsWith(code + "\",").doesNotContain(data);
  }

  private static String described(String version, String path) throws IOException {
    StringBuilder schema = new StringBuilder();
    Chart chart = Chart.of(ChartVersion.parse(version));
    ValuesSchema.write(chart, UnknownKeys.PASS, List.of(DATA, CODE, UNLISTED), schema);
    int title = schema.indexOf("\"title\": \"" + path + "\"");
    int text = schema.indexOf("\"markdownDescription\"", title);
    return schema.substring(text, schema.indexOf("\n", text));
  }
}
