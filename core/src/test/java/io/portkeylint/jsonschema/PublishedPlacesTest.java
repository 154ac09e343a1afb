package io.portkeylint.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.jsonschema.ValuesSchema.UnknownKeys;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the schema says of single places, one of each look. Each file is named after a chart
 * version; a line gives a path, or a definition behind {@code #}, and its keywords without what
 * stands below it. Texts are compared where a line gives a title.
 */
class PublishedPlacesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> TEXTS = List.of("title", "description", "markdownDescription");

  private static final Map<String, Map<String, JsonNode>> PUBLISHED = new HashMap<>();

  static Stream<Arguments> places() throws IOException {
    List<Arguments> places = new ArrayList<>();
    for (String schema : List.of("1.7.7", "1.7.7-closed", "1.5.0-closed", "1.0.3")) {
      try (InputStream file =
          Objects.requireNonNull(
              PublishedPlacesTest.class.getResourceAsStream(schema + ".json"), schema)) {
        for (Map.Entry<String, JsonNode> place : JSON.readTree(file).properties()) {
          places.add(Arguments.of(schema, place.getKey(), place.getValue()));
        }
      }
    }
    return places.stream();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("places")
  void areDescribedLikeThis(String schema, String path, JsonNode expected) {
    JsonNode place = PUBLISHED.computeIfAbsent(schema, PublishedPlacesTest::publish).get(path);

    assertThat(place).as("%s in the schema %s", path, schema).isNotNull();
    ObjectNode alone = place.deepCopy();
    alone.remove(List.of("properties", "items", "definitions"));
    if (alone.path("additionalProperties").isObject()) {
      alone.remove("additionalProperties");
    }
    for (JsonNode family : alone.path("patternProperties")) {
      if (family instanceof ObjectNode object) {
        object.retain("title");
      }
    }
    if (!expected.has("title") && !path.isEmpty()) {
      alone.remove(TEXTS);
    }
    assertThat((JsonNode) alone).isEqualTo(expected);
  }

  private static Map<String, JsonNode> publish(String schema) {
    boolean isClosed = schema.endsWith("-closed");
    String version = schema.replace("-closed", "");
    StringBuilder text = new StringBuilder();
    try {
      ValuesSchema.write(
          Chart.of(ChartVersion.parse(version)),
          isClosed ? UnknownKeys.REFUSE : UnknownKeys.PASS,
          text);
      Map<String, JsonNode> places = new HashMap<>();
      JsonNode root = JSON.readTree(text.toString());
      collect("", root, places);
      for (Map.Entry<String, JsonNode> definition : root.path("definitions").properties()) {
        collect("#" + definition.getKey(), definition.getValue(), places);
      }
      return places;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void collect(String path, JsonNode schema, Map<String, JsonNode> places) {
    if (schema.isObject()) {
      places.put(path, schema);
      for (Map.Entry<String, JsonNode> child : schema.path("properties").properties()) {
        collect(
            path.isEmpty() ? child.getKey() : path + "." + child.getKey(),
            child.getValue(),
            places);
      }
      collect(path + "[]", schema.path("items"), places);
      collect(path + ".*", schema.path("additionalProperties"), places);
    }
  }
}
