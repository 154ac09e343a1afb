package io.portkeylint.jsonschema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.portkeylint.chart.Chart;
import io.portkeylint.chart.ChartVersion;
import io.portkeylint.jsonschema.ValuesSchema.UnknownKeys;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the schema says of single places, one of each look. Each file is named after a chart
 * version; a line gives a path, or a definition behind {@code #}, and its keywords without what
 * stands below it. Texts are compared where a line gives a title.
 */
class PublishedPlacesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> TEXTS = List.of("title", "description", "markdownDescription");

  @ParameterizedTest
  @ValueSource(strings = {"1.7.7", "1.7.7-closed", "1.5.0-closed", "1.0.3"})
  void areDescribedLikeThis(String schema) throws IOException {
    Map<String, JsonNode> published = publish(schema);
    SoftAssertions places = new SoftAssertions();
    for (Map.Entry<String, JsonNode> place : expected(schema).properties()) {
      JsonNode found = published.getOrDefault(place.getKey(), MissingNode.getInstance());
      places
          .assertThat(alone(found, place.getValue().has("title") || place.getKey().isEmpty()))
          .as("%s in the schema %s", place.getKey(), schema)
          .isEqualTo(place.getValue());
    }
    places.assertAll();
  }

  private static JsonNode expected(String schema) throws IOException {
    try (InputStream file = PublishedPlacesTest.class.getResourceAsStream(schema + ".json")) {
      return JSON.readTree(Objects.requireNonNull(file, schema));
    }
  }

  private static JsonNode alone(JsonNode place, boolean withTexts) {
    if (!place.isObject()) {
      return place;
    }
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
    return withTexts ? alone : alone.remove(TEXTS);
  }

  private static Map<String, JsonNode> publish(String schema) throws IOException {
    boolean isClosed = schema.endsWith("-closed");
    String version = schema.replace("-closed", "");
    StringBuilder text = new StringBuilder();
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
