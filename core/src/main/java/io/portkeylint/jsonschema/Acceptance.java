package io.portkeylint.jsonschema;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.Outcome;
import io.portkeylint.chart.ValueKind;
import io.portkeylint.chart.ValuePath;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of values that a chart version takes at a place, and whether they are looked into. */
final class Acceptance {

  private final Chart chart;
  private final ValuePath place;

  Acceptance(Chart chart, ValuePath place) {
    this.chart = chart;
    this.place = place;
  }

  Set<ValueKind> kinds() {
    Set<ValueKind> kinds = EnumSet.noneOf(ValueKind.class);
    for (ValueKind kind : ValueKind.values()) {
      if (accepts(kind)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /** Whether templates read the value, so that more than its kind matters. */
  boolean isRead() {
    return chart.reads(place);
  }

  boolean isOfItsType(ValueKind kind) {
    boolean number = kind == ValueKind.DIGITS && place.accepts(ValueKind.WHOLE_NUMBER);
    return kind != ValueKind.NULL && place.accepts(kind) || number;
  }

  /** Whether an empty text is refused, but only while the part is in use. */
  boolean needsText() {
    return place.accepts(ValueKind.EMPTY_TEXT)
        && chart.outcome(place, ValueKind.EMPTY_TEXT) != Outcome.RENDERS;
  }

  private boolean accepts(ValueKind kind) {
    boolean ofItsType = isOfItsType(kind);
    boolean judgedByParts =
        ofItsType && (kind == ValueKind.LIST || kind == ValueKind.MAP || kind == ValueKind.TEXT);
    if (chart.outcome(place, kind) != Outcome.RENDERS && !judgedByParts) {
      return kind == ValueKind.EMPTY_TEXT && ofItsType;
    }
    if (!isRead()) {
      return true;
    }
    if (kind == ValueKind.NULL || kind == ValueKind.EMPTY_TEXT && ofItsType) {
      return !place.isRequired();
    }
    return ofItsType || isHarmless(kind);
  }

  /** Whether a value of another type than the place's is used as it is written. */
  private boolean isHarmless(ValueKind kind) {
    switch (kind) {
      case LIST, EMPTY_LIST, MAP, EMPTY_MAP:
        return false;
      default:
        break;
    }
    if (place.isSwitch() || place.isText()) {
      return true;
    }
    return switch (kind) {
      case FALSE, EMPTY_TEXT -> place.accepts(ValueKind.WHOLE_NUMBER);
      case DIGITS -> true;
      default -> false;
    };
  }
}
