package io.portkeylint.rules.chart;

import io.portkeylint.chart.Condition;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.source.Span;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.StandIn;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlScalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The merged values for rules about parts that the model passes through as they are. */
record Merged(EffectiveValues values) {

  static Merged of(RuleContext context) {
    return new Merged(context.effective());
  }

  /** The value at a path of keys without dots, or null. */
  @Nullable Value at(String path) {
    return values.at(KeyPath.of(path));
  }

  /** Whether a template is known to take the value for true. */
  boolean isOn(String path) {
    Value value = at(path);
    return Condition.isTruthy(value) && !isStandIn(value);
  }

  /** Whether a template is known to take the value for false, or there is none. */
  boolean isOff(String path) {
    return !Condition.isTruthy(at(path));
  }

  /** Whether the part of the chart that a place belongs to is known to be deployed. */
  boolean isDeployed(String place) {
    int dot = place.indexOf('.');
    return switch (dot < 0 ? place : place.substring(0, dot)) {
      case "dataservice", "minio", "milvus" -> isOn(place.substring(0, dot) + ".enabled");
      case "redis" -> "redis".equals(text("environment.data.CACHE_STORE"));
      default -> true;
    };
  }

  /** Whether something else will stand in place of the value. */
  static boolean isStandIn(@Nullable Value value) {
    return value instanceof Value.Scalar scalar
        && scalar.scalar().isString()
        && StandIn.of(scalar.scalar().text()) != StandIn.NONE;
  }

  /** The text at a path, or null when there is none that is used as it stands. */
  @Nullable String text(String path) {
    return text(at(path));
  }

  /** The text of a value, or null when it is none that is used as it stands. */
  static @Nullable String text(@Nullable Value value) {
    if (value instanceof Value.Scalar scalar && scalar.scalar().isString()) {
      String text = scalar.scalar().text();
      return StandIn.of(text) == StandIn.NONE ? text : null;
    }
    return null;
  }

  /** The number of a value, or null. */
  static @Nullable Double number(@Nullable Value value) {
    if (value instanceof Value.Scalar scalar && scalar.scalar().isNumber()) {
      YamlScalar written = scalar.scalar();
      return written.number() + written.integer();
    }
    return null;
  }

  /** Whether there is nothing, or a null. */
  static boolean isNothing(@Nullable Value value) {
    return value == null || value instanceof Value.Scalar scalar && scalar.scalar().isNull();
  }

  /** The items of a list; none of anything else. */
  List<Value> items(String path) {
    return items(at(path));
  }

  static List<Value> items(@Nullable Value value) {
    return value instanceof Value.Sequence sequence ? sequence.items() : List.of();
  }

  /** The part of a mapping, or null. */
  static @Nullable Value part(@Nullable Value value, String key) {
    return value instanceof Value.Mapping mapping ? mapping.get(key) : null;
  }

  /** The value where it is written, else the nearest written place above it. */
  Span place(String path) {
    Value value = at(path);
    if (value != null && value.winner().isWritten()) {
      return value.winner().span();
    }
    return values.nearestWritten(KeyPath.of(path)).keyOrValueSpan();
  }

  /** The value for a related place: a finding leaves it out when nobody wrote it. */
  Setting<String> setting(String path) {
    KeyPath where = KeyPath.of(path);
    Value value = values.at(where);
    return value == null
        ? new Setting.Absent<>(where, values.nearestWritten(where), false)
        : new Setting.Known<>(where, "", "", value.winner(), List.of());
  }

  /** The key where it is written, else the nearest written place above it. */
  Span keyPlace(String path) {
    return values.nearestWritten(KeyPath.of(path)).keyOrValueSpan();
  }
}
