package io.portkeylint.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.portkeylint.report.EffectiveJson;
import io.portkeylint.report.SecretTexts;
import io.portkeylint.source.Source;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Layer;
import io.portkeylint.values.Merger;
import io.portkeylint.values.SetArgument;
import io.portkeylint.values.SetFiles;
import io.portkeylint.values.Umbrella;
import io.portkeylint.values.Value;
import io.portkeylint.values.WrongArgumentException;
import io.portkeylint.yaml.YamlLimits;
import io.portkeylint.yaml.YamlMapping;
import io.portkeylint.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One deployment that Helm was given, and what came of it. */
final class MergingCase {

  /** Cases that are not about merging, or where this tool does otherwise on purpose. */
  static final Map<String, String> EXCEPTIONS = exceptions();

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS);

  private final JsonNode data;

  private MergingCase(JsonNode data) {
    this.data = data;
  }

  static List<MergingCase> all() throws IOException {
    List<MergingCase> cases = new ArrayList<>();
    try (InputStream in = MergingCase.class.getResourceAsStream("merging.json")) {
      for (JsonNode data : JSON.readTree(in)) {
        cases.add(new MergingCase(data));
      }
    }
    return cases;
  }

  String id() {
    return data.path("id").asText();
  }

  /** Why the case is not replayed, or null. */
  String exception() {
    return data.path("schema").asBoolean() && data.has("refused")
        ? "a chart's JSON Schema is checked; the gateway chart has none"
        : EXCEPTIONS.get(id());
  }

  boolean isReplayed() {
    return exception() == null;
  }

  /** Fails unless our values are Helm's. */
  void replay() {
    if (data.has("refused")) {
      assertThatThrownBy(this::values).as(id()).isInstanceOf(WrongArgumentException.class);
      return;
    }
    String json = values();
    if (data.has("valuesLength")) {
      assertThat(json).hasSize(data.path("valuesLength").asInt());
      return;
    }
    ObjectNode expected = data.path("values").deepCopy();
    JsonNode subcharts = data.path("subchartValues");
    expected.remove(keys());
    ObjectNode actual = parsed(json);
    actual.remove(keys());
    assertThat(actual).as(id()).isEqualTo(expected);
    for (String key : keys()) {
      assertThat(parsed(values(key))).as(id()).isEqualTo(subcharts.path(key));
    }
    JsonNode kinds = data.path("kinds");
    Value.Mapping root = merged().root();
    for (String key : root.entries().keySet()) {
      if (kinds.has(key)) {
        assertThat(kind(root.get(key))).as(id()).isEqualTo(kinds.path(key).asText());
      }
    }
  }

  /** What the template function {@code kindOf} says. */
  private static String kind(Value value) {
    if (value instanceof Value.Scalar scalar) {
      return switch (scalar.scalar().type()) {
        case STRING -> "string";
        case BOOLEAN -> "bool";
        case FLOAT -> "float64";
        case INTEGER -> "int64";
        case NULL -> "invalid";
      };
    }
    return value instanceof Value.Mapping ? "map" : "slice";
  }

  @Override
  public String toString() {
    return data.path("group").asText() + ": " + id();
  }

  private String values() {
    for (String key : keys()) {
      values(key);
    }
    return json(merged());
  }

  private EffectiveValues merged() {
    return Merger.merge(layer("defaults", defaults()), files(), arguments(), texts(), null);
  }

  /** What the subchart under this key sees. */
  private String values(String key) {
    Layer own = layer("subchart", data.path("subcharts").path(nameOf(key)).asText());
    Umbrella umbrella = new Umbrella(key, layer("umbrella", defaults()));
    return json(Merger.merge(own, files(), arguments(), texts(), umbrella));
  }

  private String defaults() {
    return data.path("defaults").asText("");
  }

  /** The keys under which subcharts have their values. */
  private List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (JsonNode dependency : data.path("dependencies")) {
      keys.add(dependency.path("alias").asText(dependency.path("name").asText()));
    }
    if (keys.isEmpty()) {
      data.path("subcharts").fieldNames().forEachRemaining(keys::add);
    }
    return keys;
  }

  private String nameOf(String key) {
    for (JsonNode dependency : data.path("dependencies")) {
      if (dependency.path("alias").asText().equals(key)) {
        return dependency.path("name").asText();
      }
    }
    return key;
  }

  private List<Layer> files() {
    List<Layer> files = new ArrayList<>();
    int number = 1;
    for (JsonNode file : data.path("files")) {
      files.add(layer("values-" + number++ + ".yaml", file.asText()));
    }
    return files;
  }

  private List<SetArgument> arguments() {
    List<SetArgument> arguments = new ArrayList<>();
    Map<SetArgument.Kind, Integer> numbers = new EnumMap<>(SetArgument.Kind.class);
    JsonNode flags = data.path("flags");
    for (int i = 0; i + 1 < flags.size(); i += 2) {
      for (SetArgument.Kind kind : SetArgument.Kind.values()) {
        if (kind.option().equals(flags.get(i).asText())) {
          int number = numbers.merge(kind, 1, Integer::sum);
          Source source = Source.argument(kind.option() + " #" + number, flags.get(i + 1).asText());
          arguments.add(new SetArgument(kind, source));
        }
      }
    }
    return arguments;
  }

  private SetFiles texts() {
    return path -> {
      JsonNode text = data.path("texts").path(path);
      if (text.isMissingNode()) {
        throw new WrongArgumentException("cannot be read");
      }
      return text.asText();
    };
  }

  private static Layer layer(String name, String yaml) {
    Source source = Source.file(name, yaml);
    YamlMapping root = new YamlReader(YamlLimits.STANDARD).read(source).root();
    if (root == null) {
      throw new WrongArgumentException(name + " is refused");
    }
    return new Layer(source, root);
  }

  private static String json(EffectiveValues values) {
    StringBuilder out = new StringBuilder();
    try {
      EffectiveJson.write(KeyPath.ROOT, values.root(), SecretTexts.none(), out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toString();
  }

  private static ObjectNode parsed(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> exceptions() {
    Map<String, String> exceptions = new LinkedHashMap<>();
    String opening = "opening files is the command line's part, and tested there";
    exceptions.put("missing-file", opening);
    exceptions.put("dir-file", opening);
    String flags = "an option that is not about values";
    exceptions.put("strict-unknown-flag", flags);
    exceptions.put("reset-values-flag", flags);
    String off = "the gateway chart is switched off, so there is nothing to judge";
    exceptions.put("sub-condition-off", off);
    exceptions.put("sub-tags-off", off);
    String imported = "values that the umbrella chart imports are not the gateway's";
    exceptions.put("sub-import-values", imported);
    exceptions.put("sub-import-child-parent", imported);
    exceptions.put("dep-missing", "a dependency that was not downloaded is not a matter of values");
    return exceptions;
  }
}
