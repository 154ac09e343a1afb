package io.portkeylint.userschema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlScalar;
import java.util.Map;

/** Merged values as Helm hands them to a schema. */
final class ValuesAsJson {

  /** Larger whole numbers have no exact form as a double, which is what Helm makes of them. */
  private static final double EXACT = 1L << 53;

  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private ValuesAsJson() {}

  static JsonNode of(Value value) {
    if (value instanceof Value.Mapping mapping) {
      ObjectNode object = MAKE.objectNode();
      for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
        object.set(entry.getKey(), of(entry.getValue()));
      }
      return object;
    }
    if (value instanceof Value.Sequence sequence) {
      ArrayNode array = MAKE.arrayNode(sequence.items().size());
      for (Value item : sequence.items()) {
        array.add(of(item));
      }
      return array;
    }
    return scalar(((Value.Scalar) value).scalar());
  }

  private static JsonNode scalar(YamlScalar scalar) {
    return switch (scalar.type()) {
      case NULL -> MAKE.nullNode();
      case BOOLEAN -> MAKE.booleanNode(scalar.isTruthy());
      case STRING -> MAKE.textNode(scalar.text());
      case INTEGER -> MAKE.numberNode(scalar.integer());
      case FLOAT -> number(scalar.number());
    };
  }

  private static JsonNode number(double number) {
    boolean whole = number == Math.rint(number) && Math.abs(number) <= EXACT;
    return whole ? MAKE.numberNode((long) number) : MAKE.numberNode(number);
  }
}
