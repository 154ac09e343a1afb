package io.portkeylint.jsonschema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlScalar;

/** Merged values as a validator takes them. */
final class MergedJson {

  private final boolean withNulls;

  private MergedJson(boolean withNulls) {
    this.withNulls = withNulls;
  }

  /** What Helm hands to a schema: keys that a null deletes are gone. */
  static JsonNode asHelmSees(Value value) {
    return new MergedJson(false).json(value);
  }

  /** What an editor sees of a file that holds all values: nulls that delete are still there. */
  static JsonNode withNulls(Value value) {
    return new MergedJson(true).json(value);
  }

  private JsonNode json(Value value) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    if (value instanceof Value.Mapping mapping) {
      ObjectNode object = make.objectNode();
      mapping.entries().forEach((key, entry) -> object.set(key, json(entry)));
      if (withNulls) {
        mapping.deleted().keySet().forEach(object::putNull);
      }
      return object;
    }
    if (value instanceof Value.Sequence sequence) {
      ArrayNode array = make.arrayNode();
      sequence.items().forEach(item -> array.add(json(item)));
      return array;
    }
    YamlScalar scalar = ((Value.Scalar) value).scalar();
    return switch (scalar.type()) {
      case NULL -> make.nullNode();
      case BOOLEAN -> make.booleanNode(scalar.isTruthy());
      case STRING -> make.textNode(scalar.text());
      case INTEGER -> make.numberNode(scalar.integer());
      case FLOAT ->
          scalar.number() == Math.rint(scalar.number())
              ? make.numberNode((long) scalar.number())
              : make.numberNode(scalar.number());
    };
  }
}
