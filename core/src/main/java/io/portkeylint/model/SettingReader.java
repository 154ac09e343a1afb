package io.portkeylint.model;

import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.GoText;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import io.portkeylint.values.StandIn;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads settings of one mapping in the merged values, each into its state. */
final class SettingReader {

  private final EffectiveValues values;
  private final Doubts doubts;
  private final KeyPath path;
  private final Value.@Nullable Mapping mapping;

  private SettingReader(
      EffectiveValues values, Doubts doubts, KeyPath path, @Nullable Value value) {
    this.values = values;
    this.doubts = doubts;
    this.path = path;
    this.mapping = value instanceof Value.Mapping found ? found : null;
  }

  static SettingReader root(EffectiveValues values, Doubts doubts) {
    return new SettingReader(values, doubts, KeyPath.ROOT, values.root());
  }

  /** The mapping under a key; empty when there is none. */
  SettingReader section(String key) {
    return new SettingReader(values, doubts, path.child(key), get(key));
  }

  KeyPath path() {
    return path;
  }

  /** The items of a list, each as a reader; empty when the key holds no list. */
  List<SettingReader> items(String key) {
    List<SettingReader> readers = new ArrayList<>();
    if (get(key) instanceof Value.Sequence list) {
      KeyPath at = path.child(key);
      for (int i = 0; i < list.items().size(); i++) {
        readers.add(new SettingReader(values, doubts, at.item(i), list.items().get(i)));
      }
    }
    return readers;
  }

  /** Whether layers are missing, so that what is not here may be there. */
  boolean isPartial() {
    return values.isPartial();
  }

  @Nullable Value get(String key) {
    return mapping == null ? null : mapping.get(key);
  }

  /** The keys of the mapping in their order. */
  Iterable<String> keys() {
    return mapping == null ? List.<String>of() : mapping.entries().keySet();
  }

  /** A list or mapping that goes into a Kubernetes object as it is. */
  PassThrough passThrough(String key) {
    KeyPath at = path.child(key);
    return new PassThrough(at, get(key), values.isPartial());
  }

  /** A text; an empty one counts as absent. */
  Setting<String> text(String key) {
    KeyPath at = path.child(key);
    Value value = get(key);
    if (doubts.cover(at)) {
      return doubtful(at, value);
    }
    if (value instanceof Value.Scalar scalar) {
      return textOf(at, scalar);
    }
    return value == null ? absent(at, key) : new Setting.Mistyped<>(at, value.winner());
  }

  /** The text of one value, for instance of a list item. */
  Setting<String> textOf(KeyPath at, Value.Scalar value) {
    YamlScalar scalar = value.scalar();
    String text = scalar.isString() ? scalar.text() : GoText.env(scalar);
    if (text.isEmpty()) {
      return new Setting.Absent<>(at, value.winner(), true);
    }
    Setting<String> standIn = standIn(at, value, text);
    return standIn != null ? standIn : known(at, text, text, value);
  }

  /** A whole number; text of digits counts, as it does in a rendered object. */
  Setting<Integer> integer(String key) {
    KeyPath at = path.child(key);
    Value value = get(key);
    if (doubts.cover(at)) {
      return doubtful(at, value);
    }
    if (!(value instanceof Value.Scalar scalarValue)) {
      return value == null ? absent(at, key) : new Setting.Mistyped<>(at, value.winner());
    }
    YamlScalar scalar = scalarValue.scalar();
    if (scalar.isNull() || scalar.isString() && scalar.text().isEmpty()) {
      return new Setting.Absent<>(at, scalarValue.winner(), true);
    }
    Integer number = wholeNumber(scalar);
    if (number != null) {
      return known(at, number, number.toString(), scalarValue);
    }
    Setting<Integer> standIn = scalar.isString() ? standIn(at, scalarValue, scalar.text()) : null;
    return standIn != null ? standIn : new Setting.Mistyped<>(at, scalarValue.winner());
  }

  /** A switch: whatever {@code if} takes for true in a template is true, the text "false" too. */
  Setting<Boolean> flag(String key) {
    KeyPath at = path.child(key);
    Value value = get(key);
    if (doubts.cover(at)) {
      return doubtful(at, value);
    }
    if (!(value instanceof Value.Scalar scalarValue)) {
      return value == null ? absent(at, key) : new Setting.Mistyped<>(at, value.winner());
    }
    YamlScalar scalar = scalarValue.scalar();
    if (scalar.isNull()) {
      return new Setting.Absent<>(at, scalarValue.winner(), true);
    }
    Setting<Boolean> standIn = scalar.isString() ? standIn(at, scalarValue, scalar.text()) : null;
    return standIn != null
        ? standIn
        : known(at, scalar.isTruthy(), scalar.isTruthy() ? "true" : "false", scalarValue);
  }

  /** A free map of texts. */
  Annotations annotations(String key) {
    SettingReader entries = section(key);
    List<Setting<String>> settings = new ArrayList<>();
    for (String name : entries.keys()) {
      settings.add(entries.text(name));
    }
    return new Annotations(
        entries.path, settings, isPartial() ? missing(values, entries.path) : null);
  }

  private <T> Setting<T> doubtful(KeyPath at, @Nullable Value value) {
    return new Setting.Mistyped<>(at, value == null ? values.nearestWritten(at) : value.winner());
  }

  <T> Setting<T> absent(KeyPath at, String key) {
    Occurrence removed = mapping == null ? null : mapping.deleted().get(key);
    if (removed != null) {
      return new Setting.Absent<>(at, removed, true);
    }
    return missing(values, at);
  }

  /** Nobody wrote it here: absent, unless there are layers that nobody can look into. */
  static <T> Setting<T> missing(EffectiveValues values, KeyPath at) {
    Occurrence nearest = values.nearestWritten(at);
    return values.isPartial()
        ? new Setting.External<>(at, nearest, Setting.External.ANOTHER_FILE, false)
        : new Setting.Absent<>(at, nearest, false);
  }

  private static <T> @Nullable Setting<T> standIn(KeyPath at, Value.Scalar value, String text) {
    StandIn form = StandIn.of(text);
    return switch (form) {
      case NONE -> null;
      case TEMPLATED -> new Setting.Templated<>(at, value.winner());
      case PLACEHOLDER, PLACEHOLDER_WORD, PLACEHOLDER_INSIDE ->
          new Setting.Placeholder<>(at, value.winner(), form);
    };
  }

  private static <T> Setting<T> known(KeyPath at, T known, String text, Value.Scalar value) {
    List<Occurrence> history = layersDisagree(value) ? places(value) : List.of();
    return new Setting.Known<>(at, known, text, value.winner(), history);
  }

  /** A value over the chart's default alone is nothing to explain. */
  private static boolean layersDisagree(Value.Scalar value) {
    for (Occurrence covered : value.covered()) {
      if (covered.isWritten()) {
        return true;
      }
    }
    return false;
  }

  private static List<Occurrence> places(Value.Scalar value) {
    List<Occurrence> places = new ArrayList<>(value.covered().size() + 1);
    places.add(value.winner());
    places.addAll(value.covered());
    return List.copyOf(places);
  }

  private static @Nullable Integer wholeNumber(YamlScalar scalar) {
    return switch (scalar.type()) {
      case INTEGER -> fits((double) scalar.integer()) ? (Integer) (int) scalar.integer() : null;
      case FLOAT -> fits(scalar.number()) ? (Integer) (int) scalar.number() : null;
      case STRING -> digits(scalar.text());
      case BOOLEAN, NULL -> null;
    };
  }

  private static boolean fits(double number) {
    return number == (int) number;
  }

  private static @Nullable Integer digits(String text) {
    int length = text.length();
    if (length == 0 || length > 9 || length > 1 && text.charAt(0) == '0') {
      return null;
    }
    int number = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return null;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
