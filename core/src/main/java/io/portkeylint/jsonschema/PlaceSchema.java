package io.portkeylint.jsonschema;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.Outcome;
import io.portkeylint.chart.ValueKind;
import io.portkeylint.chart.ValuePath;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in the keywords of JSON Schema what may stand at one place, its parts left out. */
final class PlaceSchema {

  /** Numbers from here on lose their digits when a template prints them. */
  private static final int PRINTED_AS_WRITTEN = 1_000_000;

  /** Texts that mean what a switch means when it is on; all others are as true, and misleading. */
  private static final List<String> WORDS_FOR_TRUE =
      List.of("true", "True", "TRUE", "yes", "on", "1", "enabled");

  private final Chart chart;
  private final ValuePath place;
  private final boolean variable;
  private final Acceptance acceptance;
  private final Set<ValueKind> kinds;

  /**
   * @param variable whether it is one of the gateway's variables, which any printed form suits
   */
  PlaceSchema(Chart chart, ValuePath place, boolean variable) {
    this.chart = chart;
    this.place = place;
    this.variable = variable;
    this.acceptance = new Acceptance(chart, place);
    this.kinds = acceptance.kinds();
  }

  /** Whether the items of a list are judged. */
  boolean looksIntoLists() {
    return acceptance.isRead() && place.accepts(ValueKind.LIST);
  }

  /** Whether the keys of a mapping are judged. */
  boolean looksIntoMappings() {
    return acceptance.isRead() && place.accepts(ValueKind.MAP);
  }

  /** Whether only the kinds of values matter, because no template reads them. */
  boolean isUnread() {
    return !acceptance.isRead();
  }

  /** Whether an empty text is refused, but only while the part is in use. */
  boolean needsText() {
    return acceptance.needsText();
  }

  void describe(JsonTree schema) {
    types(schema);
    if (has(ValueKind.TRUE) != has(ValueKind.FALSE)) {
      schema.add("allOf", not(new JsonTree().put("enum", List.of(has(ValueKind.FALSE)))));
    }
    numbers(schema);
    texts(schema);
    sizes(schema, ValueKind.LIST, ValueKind.EMPTY_LIST, "Items");
    sizes(schema, ValueKind.MAP, ValueKind.EMPTY_MAP, "Properties");
  }

  /** For an item of a list that is walked over and not read: what makes rendering fail is out. */
  static @Nullable JsonTree ofUnreadItem(Chart chart, ValuePath item) {
    Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
    for (ValueKind kind : ValueKind.values()) {
      if (chart.outcome(item, kind) == Outcome.RENDERS) {
        kinds.add(kind);
      }
    }
    if (kinds.size() == ValueKind.values().length) {
      return null;
    }
    JsonTree schema = new JsonTree();
    types(schema, kinds);
    return schema;
  }

  private boolean has(ValueKind kind) {
    return kinds.contains(kind);
  }

  private boolean hasAny(ValueKind one, ValueKind other) {
    return has(one) || has(other);
  }

  private void types(JsonTree schema) {
    types(schema, kinds);
  }

  private static void types(JsonTree schema, Set<ValueKind> kinds) {
    List<String> types = new ArrayList<>();
    type(types, kinds, "object", ValueKind.MAP, ValueKind.EMPTY_MAP);
    type(types, kinds, "array", ValueKind.LIST, ValueKind.EMPTY_LIST);
    type(types, kinds, "string", ValueKind.TEXT, ValueKind.DIGITS, ValueKind.EMPTY_TEXT);
    type(types, kinds, "number", ValueKind.FRACTION);
    if (!kinds.contains(ValueKind.FRACTION)) {
      type(types, kinds, "integer", ValueKind.WHOLE_NUMBER);
    }
    type(types, kinds, "boolean", ValueKind.TRUE, ValueKind.FALSE);
    type(types, kinds, "null", ValueKind.NULL);
    if (types.size() == 1) {
      schema.put("type", types.get(0));
    } else if (kinds.size() < ValueKind.values().length) {
      schema.put("type", types);
    }
  }

  private static void type(
      List<String> types, Set<ValueKind> kinds, String type, ValueKind... ofType) {
    for (ValueKind kind : ofType) {
      if (kinds.contains(kind) && !types.contains(type)) {
        types.add(type);
      }
    }
  }

  private void numbers(JsonTree schema) {
    if (!hasAny(ValueKind.WHOLE_NUMBER, ValueKind.FRACTION) || !acceptance.isRead()) {
      return;
    }
    if (place.accepts(ValueKind.WHOLE_NUMBER)) {
      if (least() > Double.NEGATIVE_INFINITY) {
        schema.put("minimum", (int) least());
      }
      if (place.max() < Double.POSITIVE_INFINITY) {
        schema.put("maximum", (int) place.max());
      }
    } else if (place.isText() && !variable) {
      schema.put("exclusiveMinimum", -PRINTED_AS_WRITTEN);
      schema.put("exclusiveMaximum", PRINTED_AS_WRITTEN);
    }
  }

  /** Zero stands for nothing where templates leave it out. */
  private double least() {
    boolean zeroIsNothing = place.isNullable() && chart.countsZeroAsUnset(place);
    return zeroIsNothing && place.min() == 1 ? 0 : place.min();
  }

  private void texts(JsonTree schema) {
    boolean text = has(ValueKind.TEXT);
    boolean digits = has(ValueKind.DIGITS);
    if (!text && !digits) {
      if (has(ValueKind.EMPTY_TEXT)) {
        schema.put("maxLength", 0);
      }
    } else if (!acceptance.isRead()) {
      simple(schema, TextPattern.ANY);
    } else if (place.isSwitch()) {
      words(schema, WORDS_FOR_TRUE);
    } else if (text && !place.allowed().isEmpty()) {
      words(schema, place.allowed());
    } else if (!text && place.accepts(ValueKind.WHOLE_NUMBER)) {
      String whole = DigitRange.pattern(Math.max(0, least()), place.max());
      new TextPattern(whole, "", "", 0).describe(schema, has(ValueKind.EMPTY_TEXT));
      // What editors show in place of the pattern.
      schema.put("patternErrorMessage", "must be " + place.expected() + bounds());
    } else {
      simple(schema, pattern());
    }
  }

  private String bounds() {
    boolean open = place.max() == Double.POSITIVE_INFINITY;
    String least = Long.toString((long) Math.max(0, least()));
    return open ? " from " + least + " on" : " from " + least + " to " + (long) place.max();
  }

  private TextPattern pattern() {
    TextPattern pattern = TextPattern.of(place.form());
    boolean printed = place.isText() && chart.outcome(place, ValueKind.DIGITS) != Outcome.RENDERS;
    return printed ? pattern.printedPlain() : pattern;
  }

  private void simple(JsonTree schema, TextPattern pattern) {
    boolean text = has(ValueKind.TEXT);
    boolean empty = has(ValueKind.EMPTY_TEXT);
    if (!text) {
      schema.put("pattern", empty ? "^[0-9]*$" : "^[0-9]+$");
      return;
    }
    pattern.describe(schema, empty);
    if (!empty) {
      schema.put("minLength", 1);
    }
    if (!has(ValueKind.DIGITS)) {
      schema.add("allOf", not(new JsonTree().put("type", "string").put("pattern", "^[0-9]+$")));
    }
  }

  private static JsonTree not(JsonTree schema) {
    return new JsonTree().put("not", schema);
  }

  /** An editor offers the words of an {@code enum}; where more than words fit, a pattern does. */
  private void words(JsonTree schema, List<String> allowed) {
    boolean more =
        hasAny(ValueKind.WHOLE_NUMBER, ValueKind.FRACTION)
            || hasAny(ValueKind.LIST, ValueKind.EMPTY_LIST)
            || hasAny(ValueKind.MAP, ValueKind.EMPTY_MAP);
    if (more) {
      String any = String.join("|", allowed);
      new TextPattern(any, "", "", 0).describe(schema, has(ValueKind.EMPTY_TEXT));
      return;
    }
    List<@Nullable Object> values = new ArrayList<>();
    if (has(ValueKind.TRUE)) {
      values.add(true);
    }
    if (has(ValueKind.FALSE)) {
      values.add(false);
    }
    for (String word : allowed) {
      if (has(ValueKind.ofText(word))) {
        values.add(word);
      }
    }
    if (has(ValueKind.EMPTY_TEXT) && !values.contains("")) {
      values.add("");
    }
    if (has(ValueKind.NULL)) {
      values.add(null);
    }
    schema.put("enum", values);
  }

  private void sizes(JsonTree schema, ValueKind full, ValueKind empty, String what) {
    if (has(full) && !has(empty)) {
      schema.put("min" + what, 1);
    } else if (has(empty) && !has(full)) {
      schema.put("max" + what, 0);
    }
  }
}
