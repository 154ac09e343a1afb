package io.portkeylint.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.finding.Finding;
import io.portkeylint.jsonschema.ValuesSchema.UnknownKeys;
import io.portkeylint.shape.ShapeCheck;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Merger;
import io.portkeylint.values.SetFiles;
import io.portkeylint.yaml.YamlEntry;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlNode;
import io.portkeylint.yaml.YamlScalar;
import io.portkeylint.yaml.YamlSequence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table that is walked at run time and the schema that is published say the same about a tree,
 * at the same keys; a validator that knows neither is the judge of the schema.
 *
 * <p>{@code -Dportkey.trees=N} tries another number of trees for each of the 35 versions.
 */
@Tag("slow")
class SchemaAgreementTest {

  private static final int TREES = Integer.getInteger("portkey.trees", 600);

  private static final Set<String> JUDGED =
      Set.of("PK010", "PK011", "PK012", "PK015", "PK016", "PK017");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

  static List<ChartVersion> versions() {
    return Chart.versions();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void theSchemaIsASchema(ChartVersion version) throws IOException {
    Schema metaSchema =
        REGISTRY.getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema"));

    for (UnknownKeys unknown : UnknownKeys.values()) {
      String text = text(version, unknown);
      assertThat(metaSchema.validate(text, InputFormat.JSON)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void theChartsOwnValuesAreValid(ChartVersion version) throws IOException {
    Chart chart = Chart.of(version);
    JsonNode defaults =
        MergedJson.withNulls(merged(chart, new YamlMapping(span(), List.of())).root());

    for (UnknownKeys unknown : UnknownKeys.values()) {
      Schema schema = REGISTRY.getSchema(text(version, unknown), InputFormat.JSON);
      assertThat(schema.validate(defaults)).isEmpty();
    }
  }

  @Test
  void tableAndSchemaAgree() throws IOException {
    int trees = 0;
    int faulty = 0;
    List<String> differences = new ArrayList<>();
    for (ChartVersion version : Chart.versions()) {
      Chart chart = Chart.of(version);
      Schema schema = REGISTRY.getSchema(text(version, UnknownKeys.PASS), InputFormat.JSON);
      MutatedTrees mutated = new MutatedTrees(chart, version.hashCode());
      for (int i = 0; i < TREES; i++) {
        YamlMapping tree = (YamlMapping) node(mutated.next());
        EffectiveValues values = merged(chart, tree);
        Set<String> table = byTable(values, chart);
        Set<String> validator = bySchema(schema, MergedJson.withNulls(values.root()));
        trees++;
        faulty += table.isEmpty() ? 0 : 1;
        if (!table.equals(validator) && differences.size() < 20) {
          differences.add(
              chart
                  + "\n  table "
                  + minus(table, validator)
                  + "\n  schema "
                  + minus(validator, table));
        }
      }
    }
    System.out.println(
        "schema agreement: "
            + trees
            + " trees, "
            + faulty
            + " of them faulty, same keys in all but "
            + differences.size());

    assertThat(differences).isEmpty();
    assertThat(faulty).isBetween(trees / 5, trees * 9 / 10);
  }

  private static Set<String> minus(Set<String> all, Set<String> others) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(others);
    return rest;
  }

  private static Set<String> byTable(EffectiveValues values, Chart chart) {
    List<Finding> findings = new ArrayList<>();
    ShapeCheck.run(values, chart, findings);
    Set<String> paths = new TreeSet<>();
    for (Finding finding : findings) {
      if (JUDGED.contains(finding.rule().id())) {
        KeyPath path = finding.path();
        if (finding.rule().id().equals("PK017")) {
          String label = finding.primary().text();
          path = path.child(label.substring(1, label.indexOf('`', 1)));
        }
        paths.add(path.toString());
      }
    }
    return paths;
  }

  private static Set<String> bySchema(Schema schema, JsonNode tree) {
    Set<String> paths = new TreeSet<>();
    for (Error error : schema.validate(tree)) {
      KeyPath path = path(error.getInstanceLocation());
      String property = error.getProperty();
      if (property != null) {
        path = path.child(property);
      }
      paths.add(path.toString());
    }
    return paths;
  }

  private static KeyPath path(NodePath location) {
    KeyPath path = KeyPath.ROOT;
    for (int i = 0; i < location.getNameCount(); i++) {
      Object step = location.getElement(i);
      path = step instanceof Integer index ? path.item(index) : path.child(step.toString());
    }
    return path;
  }

  private static String text(ChartVersion version, UnknownKeys unknown) throws IOException {
    StringBuilder text = new StringBuilder();
    ValuesSchema.write(Chart.of(version), unknown, text);
    return text.toString();
  }

  private static EffectiveValues merged(Chart chart, YamlMapping tree) {
    Layer file = new Layer(tree.span().source(), tree);
    return Merger.merge(chart.defaults(), List.of(file), List.of(), SetFiles.in(Path.of("")), null);
  }

  private static Span span() {
    return Source.file("tree.yaml", "").span(0, 0);
  }

  private static YamlNode node(Object value) {
    Span span = span();
    if (value instanceof Map<?, ?> map) {
      List<YamlEntry> entries = new ArrayList<>();
      map.forEach((key, item) -> entries.add(new YamlEntry((String) key, span, node(item))));
      return new YamlMapping(span, entries);
    }
    if (value instanceof List<?> list) {
      List<YamlNode> items = new ArrayList<>();
      list.forEach(item -> items.add(node(item)));
      return new YamlSequence(span, items);
    }
    if (value instanceof Boolean truth) {
      return YamlScalar.bool(span, truth.toString(), truth);
    }
    if (value instanceof Number number) {
      double size = number.doubleValue();
      String text = size == Math.rint(size) ? Long.toString((long) size) : Double.toString(size);
      return YamlScalar.number(span, text, size);
    }
    return value == null
        ? YamlScalar.nothing(span, "null")
        : YamlScalar.string(span, YamlScalar.Style.DOUBLE_QUOTED, (String) value);
  }
}
