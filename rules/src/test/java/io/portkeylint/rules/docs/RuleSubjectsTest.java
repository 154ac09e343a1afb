package io.portkeylint.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.chart.ValuePath;
import io.portkeylint.finding.Finding;
import io.portkeylint.fixtures.Fixture;
import io.portkeylint.fixtures.FixtureFolder;
import io.portkeylint.fixtures.RuleFixtures;
import io.portkeylint.jsonschema.ValuesSchema;
import io.portkeylint.jsonschema.ValuesSchema.UnknownKeys;
import io.portkeylint.rule.Rule;
import io.portkeylint.rules.StandardRules;
import io.portkeylint.values.KeyPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The places of rules that are code are those that their fixtures report, as far as the schema
 * describes them; {@code -Ddocs.write=true} writes the list.
 */
class RuleSubjectsTest {

  private static final Path LIST =
      FixtureFolder.project()
          .resolve("rules/src/main/resources/META-INF/portkey-lint/subjects.txt");

  /** They speak of any value: of placeholders, secrets, files, spelling, withdrawn documents. */
  private static final Set<String> OF_ANY_VALUE =
      Set.of("PK020", "PK021", "PK034", "PK036", "PK037", "PK113", "PK146", "PK148", "PK365");

  private final Map<String, String> schemas = new HashMap<>();

  @Test
  void theListHoldsThePlacesOfRulesThatAreCode() throws IOException {
    StringBuilder list = new StringBuilder();
    for (Rule rule : new StandardRules().rules()) {
      String id = rule.info().id();
      if (rule.subjects().isEmpty() && !OF_ANY_VALUE.contains(id)) {
        Set<String> places = places(rule);
        assertThat(places).as("places of %s", id).isNotEmpty();
        list.append(id).append(' ').append(String.join(" ", places)).append('\n');
      }
    }
    if (Boolean.getBoolean("docs.write")) {
      Files.createDirectories(LIST.getParent());
      Files.writeString(LIST, list);
    }

    assertThat(list.toString().lines()).hasSizeGreaterThan(90);
    assertThat(LIST).content().isEqualTo(list.toString());
  }

  private Set<String> places(Rule rule) {
    Set<String> places = new TreeSet<>();
    for (Fixture fixture : RuleFixtures.of(rule)) {
      for (Finding finding : RuleFixtures.findings(rule, fixture)) {
        String title = title(finding.path(), fixture.chart());
        if (!title.isEmpty()) {
          places.add(title);
        }
      }
    }
    return places;
  }

  /** The nearest place around the value that the schema has a title for. */
  private String title(KeyPath path, String chart) {
    ValuePath place = Chart.of(ChartVersion.parse(chart)).root();
    String title = "";
    String nearest = "";
    for (KeyPath step : path.steps()) {
      String key = step.key();
      ValuePath child = key == null ? place.items() : place.child(key);
      if (key == null) {
        title += "[]";
      } else {
        title += (title.isEmpty() ? "" : ".") + (child == null ? "*" : key);
      }
      if (schema(chart).contains("\"title\": \"" + title + "\"")) {
        nearest = title;
      }
      child = child == null ? place.entries() : child;
      if (child == null) {
        // Variables are no places of their own.
        String variable = path.toString();
        return schema(chart).contains("\"title\": \"" + variable + "\"") ? variable : nearest;
      }
      place = child;
    }
    return nearest;
  }

  private String schema(String chart) {
    return schemas.computeIfAbsent(
        chart,
        version -> {
          StringBuilder out = new StringBuilder();
          try {
            ValuesSchema.write(
                Chart.of(ChartVersion.parse(version)), UnknownKeys.PASS, List.of(), out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return out.toString();
        });
  }
}
