package io.portkeylint.shape;

import io.portkeylint.chart.Chart;
import io.portkeylint.chart.Condition;
import io.portkeylint.chart.Outcome;
import io.portkeylint.chart.ValueKind;
import io.portkeylint.chart.ValuePath;
import io.portkeylint.finding.Finding;
import io.portkeylint.model.Doubts;
import io.portkeylint.source.Span;
import io.portkeylint.values.EffectiveValues;
import io.portkeylint.values.KeyPath;
import io.portkeylint.values.Occurrence;
import io.portkeylint.values.StandIn;
import io.portkeylint.values.Value;
import io.portkeylint.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One walk over merged values and the table of a chart version, side by side. */
final class ShapeWalk {

  /** The depth at which the variables stand: {@code environment}, {@code data}. */
  private static final int VARIABLES_DEPTH = 2;

  private final EffectiveValues values;
  private final Value.Mapping root;
  private final boolean isPartial;
  private final Set<String> extraVariables;
  private final Chart chart;
  private final List<Finding> findings;
  private final Doubts doubts = new Doubts();
  private final TypeFindings types;
  private final LimitFindings limits;
  private final KeyFindings keys;

  /** The places from the root to the one that is looked at. */
  private final List<ValuePath> open = new ArrayList<>();

  ShapeWalk(
      EffectiveValues values, Chart chart, Set<String> extraVariables, List<Finding> findings) {
    this.extraVariables = extraVariables;
    this.values = values;
    this.root = values.root();
    this.isPartial = values.isPartial();
    this.chart = chart;
    this.findings = findings;
    this.types = new TypeFindings(this);
    this.limits = new LimitFindings(this);
    this.keys = new KeyFindings(this);
  }

  Doubts run() {
    mapping(chart.root(), root, KeyPath.ROOT);
    return doubts;
  }

  /** Whether a variable belongs to the user's own image. */
  boolean isExtra(String variable) {
    return extraVariables.contains(variable);
  }

  Chart chart() {
    return chart;
  }

  void report(ShapeFinding finding) {
    findings.add(finding.build());
  }

  /** Reports a value that is not what it has to be. */
  void reportUnfit(ShapeFinding finding) {
    Finding built = finding.build();
    findings.add(built);
    doubts.unfit(built.path());
  }

  /** Whether somebody wrote a value at a path. */
  boolean isWritten(KeyPath path) {
    Value value = values.at(path);
    return value != null && value.winner().isWritten();
  }

  /** Reports a key that nobody reads, written where {@code meant} should be, if that is known. */
  void reportMisspelt(ShapeFinding finding, @Nullable KeyPath meant) {
    Finding built = finding.build();
    findings.add(built);
    if (meant != null) {
      doubts.misspelt(built.path(), meant);
    }
  }

  /** The first condition for a value to be used that does not hold; null when it is in use. */
  @Nullable Condition missingCondition() {
    if (isPartial) {
      return null;
    }
    int last = open.size() - 1;
    for (int i = 0; i <= last; i++) {
      ValuePath place = open.get(i);
      Condition missing = firstNot(place.usedWhen());
      if (missing == null && i < last) {
        missing = firstNot(place.partsUsedWhen());
      }
      if (missing != null) {
        return missing;
      }
    }
    for (Condition ignored : last < 0 ? List.<Condition>of() : open.get(last).ignoredWhen()) {
      if (ignored.holds(root)) {
        return ignored.negated();
      }
    }
    return null;
  }

  private @Nullable Condition firstNot(List<Condition> conditions) {
    for (Condition condition : conditions) {
      if (!condition.holds(root)) {
        return condition;
      }
    }
    return null;
  }

  private void mapping(ValuePath place, Value.Mapping mapping, KeyPath path) {
    for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
      Value value = entry.getValue();
      if (!value.winner().isWritten()) {
        continue;
      }
      String key = entry.getKey();
      ValuePath child = place.child(key);
      if (child != null) {
        visit(child, value, path.child(key));
      } else if (place.entries() == null) {
        keys.unknown(
            place, mapping, key, value.winner(), path.child(key), isVariables(open.size()));
      }
    }
    for (Map.Entry<String, Occurrence> entry : mapping.deleted().entrySet()) {
      ValuePath child = place.child(entry.getKey());
      if (child != null && entry.getValue().isWritten()) {
        open.add(child);
        types.deleted(child, entry.getValue(), path.child(entry.getKey()));
        open.remove(open.size() - 1);
      }
    }
    ValuePath entries = place.entries();
    if (entries != null) {
      free(place, entries, mapping, path);
    }
    // A base elsewhere may add keys to a mapping, but not to the items of a list.
    if (!isPartial || isInList(path)) {
      required(place, mapping, path);
    }
  }

  private static boolean isInList(KeyPath path) {
    for (KeyPath step : path.steps()) {
      if (step.key() == null) {
        return true;
      }
    }
    return false;
  }

  private void visit(ValuePath place, Value value, KeyPath path) {
    open.add(place);
    if (isUsable(place, value, path)) {
      limits.check(place, value, path);
      parts(place, value, path);
    }
    open.remove(open.size() - 1);
  }

  /** Whether the value is of a kind that can be looked into. */
  private boolean isUsable(ValuePath place, Value value, KeyPath path) {
    ValueKind kind = ValueKind.of(value);
    Outcome outcome = chart.outcome(place, kind);
    boolean number = kind == ValueKind.DIGITS && place.accepts(ValueKind.WHOLE_NUMBER);
    boolean ofItsType = place.accepts(kind) && kind != ValueKind.NULL || number;
    if (value instanceof Value.Scalar scalar && isStandIn(scalar.scalar())) {
      return false;
    }
    if (outcome != Outcome.RENDERS && !isJudgedByItsParts(kind, ofItsType)) {
      types.refused(place, value, kind, outcome, path);
      return false;
    }
    if (!chart.reads(place)) {
      if (!isVariables(open.size() - 1)) {
        new IdleKeys(this).report(place, value, path);
      }
      deadItems(place, value, path);
      return false;
    }
    if (!ofItsType && kind != ValueKind.NULL) {
      types.senseless(place, value, kind, path, isVariables(open.size() - 1));
      return false;
    }
    return ofItsType;
  }

  /** What becomes of a value of the right type depends on its items, its entries or its form. */
  private static boolean isJudgedByItsParts(ValueKind kind, boolean ofItsType) {
    return ofItsType && (kind == ValueKind.LIST || kind == ValueKind.MAP || kind == ValueKind.TEXT);
  }

  /** Items of a list that no template uses can still make one fail that walks over them. */
  private void deadItems(ValuePath place, Value value, KeyPath path) {
    ValuePath item = place.items();
    boolean walked = !chart.rendersAny(place);
    if (item == null || !walked || !(value instanceof Value.Sequence sequence)) {
      return;
    }
    for (int i = 0; i < sequence.items().size(); i++) {
      ValueKind kind = ValueKind.of(sequence.items().get(i));
      Outcome outcome = chart.outcome(item, kind);
      if (outcome != Outcome.RENDERS) {
        types.refused(item, sequence.items().get(i), kind, outcome, path.item(i));
      }
    }
  }

  /** Whether the place at a depth is the mapping of the gateway's variables. */
  private boolean isVariables(int depth) {
    return depth == VARIABLES_DEPTH
        && open.get(0).key().equals("environment")
        && open.get(1).key().equals("data");
  }

  /** Text that somebody or something still has to replace says nothing about the value. */
  static boolean isStandIn(YamlScalar scalar) {
    return scalar.isString() && StandIn.of(scalar.text()) != StandIn.NONE;
  }

  private void parts(ValuePath place, Value value, KeyPath path) {
    if (value instanceof Value.Mapping mapping) {
      mapping(place, mapping, path);
    } else if (value instanceof Value.Sequence sequence) {
      ValuePath item = place.items();
      for (int i = 0; item != null && i < sequence.items().size(); i++) {
        visit(item, sequence.items().get(i), path.item(i));
      }
    }
  }

  /** A mapping with free keys: labels, annotations, amounts. */
  private void free(ValuePath place, ValuePath entries, Value.Mapping mapping, KeyPath path) {
    for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
      Value value = entry.getValue();
      String key = entry.getKey();
      if (value.winner().isWritten() && place.child(key) == null) {
        KeyPath where = path.child(key);
        keys.freeKey(place, key, value.winner(), where);
        visit(entries, value, where);
      }
    }
  }

  private void required(ValuePath place, Value.Mapping mapping, KeyPath path) {
    ValuePath object = place.copiedInto();
    ValuePath fields = object == null ? place : object;
    for (ValuePath field : fields.children().values()) {
      if (field.isRequired() && chart.has(field) && isMissing(mapping.get(field.key()))) {
        String missing = "`" + field.key() + "`";
        Span span = mapping.winner().span();
        report(
            new ShapeFinding(ShapeRules.REQUIRED, path, "`" + path + "` has no " + missing)
                .at(firstOf(mapping, span), missing + " is missing here")
                .help("add " + missing)
                .unless(missingCondition()));
      }
    }
  }

  /** The first key is enough to point at a mapping of many lines. */
  private static Span firstOf(Value.Mapping mapping, Span all) {
    for (Value value : mapping.entries().values()) {
      Span key = value.winner().keySpan();
      if (key != null && key.source() == all.source() && key.start() == all.start()) {
        return key;
      }
    }
    return all;
  }

  private static boolean isMissing(@Nullable Value value) {
    return value == null
        || value instanceof Value.Scalar scalar
            && (scalar.scalar().isNull()
                || scalar.scalar().isString() && scalar.scalar().text().isEmpty());
  }
}
